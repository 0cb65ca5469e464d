import { isNoSecret, isOpaque } from './opaque.ts';
import type { Rule } from './rule.ts';

const isSecret = (found: string) => !isNoSecret(found);

/** Secrets known by what stands around them: headers, addresses, options of commands. */
export const structures: Rule[] = [
  // RFC 6750, 2.1, and RFC 7617, 2.
  { label: 'authorization', pattern: /\bauthorization["'`]?\s{0,8}(?:[:=]|=>)\s{0,8}["'`[]{0,2}(?:bearer|basic|token|bot|apikey|key|digest|aws4-hmac-sha256)\s{1,8}([^\s"'`,;]{6,6000})/dgi, accept: isSecret },
  { label: 'authorization', pattern: /\bauthorization["'`]?\s{0,8}(?:[:=]|=>)\s{0,8}["'`[]{0,2}([^\s"'`,;]{8,6000})/dgi, accept: (found) => isSecret(found) && isOpaque(found) },
  { label: 'bearer token', pattern: /\bbearer\s{1,8}["'`]?([A-Za-z0-9\-._~+/=]{8,})/dgi, accept: isOpaque },
  { label: 'basic credentials', pattern: /\bbasic\s{1,8}["'`]?([A-Za-z0-9+/=_-]{8,})/dgi, accept: holdsPair },
  { label: 'aws signature', pattern: /\bAWS4-HMAC-SHA256 ([^\n"']{8,400})/dg },
  { label: 'credentials', pattern: /:\/\/(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/)((?:[^\s/@:"'<>]{1,300}|[^\s/@:"'<>]{0,100}:[^\s/"'<>]{1,300}))@/dgi, accept: (found) => found !== 'git' },
  { label: 'credentials', pattern: /(?<!\S)(?:-u|--user|--proxy-user)[ =]{0,3}["']?([^\s"':=()$-][^\s"':()]{0,80}:[^\s"']{1,200})/dg },
  { label: 'cookie', pattern: /(?<!\S)(?:-b|--cookie)[ =]{1,3}["']?([\w.-]{1,60}=[^"'\n]{4,2000})/dg },
  // The file of curl and git for accounts: gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html
  { label: 'credentials', pattern: /\bmachine\s{1,8}\S{1,120}\s{1,8}login\s{1,8}(\S{1,120}\s{1,8}password\s{1,8}\S{1,200})/dgi },
  { label: 'webhook', pattern: /\b(?:discord(?:app)?\.com\/api\/(?:v[0-9]{1,2}\/)?(?:webhooks|interactions)|hooks\.slack\.com\/(?:services|workflows|triggers)|webhook\.office\.com\/webhookb2)\/([^\s"'<>]{8,400})/dgi },
  { label: 'secret', pattern: /[?&#](?:key|sig|auth|pass|pwd|jwt|sid|session|X-Amz-Credential)=([^\s&#"'<>]{6,4000})/dgi, accept: isSecret },
  // An OAuth code or state is a secret where it looks like one; `?code=ECONNREFUSED` is not (RFC 6749, 4.1.2).
  { label: 'secret', pattern: /[?&#](?:code|state)=([^\s&#"'<>]{8,4000})/dgi, accept: (found) => isOpaque(found) && !/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(found) },
  { label: 'secret', pattern: /\B--(?:[a-z]{1,20}-){0,3}(?:key|token|secret|password|passphrase)[= ]["']?([^\s"'<-][^\s"']{5,6000})/dgi, accept: isSecret },
  { label: 'secret', pattern: /<(?:[a-z]{1,20}[-_]?){0,2}(?:key|token|secret|password)>([^<\n]{6,2000})<\//dgi, accept: isSecret },
  { label: 'secret', pattern: /\b(?:password|passwd|passphrase|token|api[ -]?key|secret)\s(?:is|was)\s{1,4}["'`]?([^\s"'`]{6,300})/dgi, accept: isOpaque },
  // Baileys writes keys as buffers: WhiskeySockets/Baileys, src/Utils/generics.ts.
  { label: 'key material', pattern: /\bBuffer["'`]?\s{0,4},\s{0,40}["'`]?data["'`]?\s{0,4}:\s{0,4}(?:["'`]([A-Za-z0-9+/=_-]{8,6000})|\[([0-9,\s]{8,24000}))/dg },
];

/** Whether a text is base64 of a name and a password; cut off or not. */
function holdsPair(found: string): boolean {
  const whole = found.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  try {
    return /^[ -9;-~]{1,80}:/.test(atob(whole.slice(0, whole.length - (whole.length % 4 === 1 ? 1 : 0))));
  } catch {
    return false;
  }
}
