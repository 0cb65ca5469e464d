import type { Rule } from './rule.ts';

/** Opening quote in any state: bare, escaped once or more, or none. */
const quote = String.raw`\\*["'\x60]?`;
const secretName = String.raw`[\w.-]*(?:api[-_ ]?key|[-_.]key|secret|token|passwd|password|passphrase|credentials?|pwd)(?:_[0-9]{1,3})?`;
/** What programs print there when they have no secret to print. */
const noSecret = String.raw`(?!(?:bearer|basic|undefined|missing|required|configured|redacted|mismatch)\b)`;

/** Secrets known by what stands around them: keys in PEM armour, headers, URLs, and `name = value` with a telling name. */
export const structures: Rule[] = [
  // Without an end, as in a log that was cut off, the key goes on as far as its alphabet does.
  { label: 'private key', pattern: /-----BEGIN [A-Z ]{0,24}PRIVATE KEY(?: BLOCK)?-----(?:\s*Proc-Type: 4,ENCRYPTED\s*DEK-Info: [A-Z0-9,-]{1,80})?(?:[A-Za-z0-9+/=\s]|\\+[nr])*(?:-----END [A-Z ]{0,24}PRIVATE KEY(?: BLOCK)?-----)?/dg },
  { label: 'bearer token', pattern: /\bbearer\s+([A-Za-z0-9\-._~+/=]{8,})/dgi },
  { label: 'basic credentials', pattern: /\bbasic\s+([A-Za-z0-9+/=_-]{8,})/dgi },
  { label: 'aws signature', pattern: /\bAWS4-HMAC-SHA256 ([^\n"']{8,400})/dg },
  { label: 'cookie', pattern: new RegExp(`(?:set-)?cookie${quote}\\s*[:=]\\s*${quote}([^\\n\\r"'\\\\]{4,2000})`, 'dgi') },
  { label: 'credentials', pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/((?:[^\s/@:"'<>\\]{8,300}|[^\s/@:"'<>\\]{0,100}:[^\s/@"'<>\\]{1,300}))@/dgi },
  { label: 'credentials', pattern: /(?:^|\s)(?:-u|--user)[ =]["']?([^\s"':]{1,80}:[^\s"']{1,200})/dg },
  { label: 'webhook', pattern: /\b(?:discord(?:app)?\.com\/api\/webhooks|hooks\.slack\.com\/(?:services|workflows|triggers)|webhook\.office\.com\/webhookb2)\/([^\s"'<>\\]{8,400})/dgi },
  { label: 'secret', pattern: /[?&#](?:key|token|access_token|refresh_token|id_token|code|state|client_secret|password|X-Amz-(?:Signature|Credential|Security-Token))=([^\s&"'<>\\]{6,4000})/dgi },
  { label: 'secret', pattern: new RegExp(`(?<![\\w.-])${secretName}${quote}\\s{0,3}(?:=>|=|:)\\s{0,3}${quote}${noSecret}([A-Za-z0-9_\\-+/=.~!@#%^&$]{8,})`, 'dgi') },
  { label: 'secret', pattern: /--(?:api-key|token|password|secret|auth-token|bot-token|app-token)[= ]["']?([^\s"']{6,})/dgi },
];
