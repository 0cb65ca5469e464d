import type { Rule } from './rule.ts';

/** Secrets known by what stands around them: headers, addresses, options of commands. */
export const structures: Rule[] = [
  { label: 'bearer token', pattern: /\bbearer\s{1,8}(?!token)([A-Za-z0-9\-._~+/=]{8,})/dgi },
  { label: 'basic credentials', pattern: /\bbasic\s{1,8}(?!auth)([A-Za-z0-9+/=_-]{8,})/dgi },
  { label: 'authorization', pattern: /\bauthorization["'`]?\s{0,8}[:=]\s{0,8}["'`]?(?!bearer|basic)(?:(?:token|bot|apikey|key)\s{1,4})?([\w.~+/=-]{8,})/dgi },
  { label: 'aws signature', pattern: /\bAWS4-HMAC-SHA256 ([^\n"']{8,400})/dg },
  { label: 'cookie', pattern: /\b(?:set-)?cookie["'`]?\s{0,8}[:=][\s["'`]{0,12}([^\n\r"'`]{4,2000})/dgi },
  { label: 'credentials', pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/((?:[^\s/@:"'<>]{8,300}|[^\s/@:"'<>]{0,100}:[^\s/@"'<>]{1,300}))@/dgi },
  { label: 'credentials', pattern: /(?<!\S)(?:-u|--user)[ =]{0,3}["']?([^\s"':=-][^\s"':]{0,80}:[^\s"']{1,200})/dg },
  { label: 'credentials', pattern: /\bmachine\s{1,8}\S{1,120}\s{1,8}login\s{1,8}(\S{1,120}\s{1,8}password\s{1,8}\S{1,200})/dgi },
  { label: 'webhook', pattern: /\b(?:discord(?:app)?\.com\/api\/webhooks|hooks\.slack\.com\/(?:services|workflows|triggers)|webhook\.office\.com\/webhookb2)\/([^\s"'<>]{8,400})/dgi },
  { label: 'secret', pattern: /[?&#](?:key|token|access_token|refresh_token|id_token|client_secret|password|X-Amz-(?:Signature|Credential|Security-Token))=([^\s&"'<>]{6,4000})/dgi },
  // An OAuth code or state is a secret where it looks like one; `?code=ECONNREFUSED` is not.
  { label: 'secret', pattern: /[?&#](?:code|state)=([^\s&"'<>_]{0,80}[0-9][^\s&"'<>]{6,4000})/dgi },
  { label: 'secret', pattern: /--(?:api-key|token|password|secret|auth-token|bot-token|app-token)[= ]["']?([^\s"'<-][^\s"']{5,})/dgi },
];
