import type { Mask } from './mask.ts';

/** The ends of names that stand for a secret. */
const secretName = /(?:(?:api|access|secret|private|encryption|account|shared|signing|client|auth|bot|gateway|service|master|deploy)[-_ ]?key|secret|token|passwd|password|passphrase|credentials?|pwd|api_hash|code_verifier|device_code|user_code|signature|clearance|connect\.sid)(?:_[0-9]{1,3})?$/i;

/** Environment variables: their values may be short. */
const secretVariable = /^(?!.*SESSION_KEY)[A-Z][A-Z0-9_]*(?:_KEY|APIKEY|TOKEN|SECRET|PASS|PASSWORD|PASSWD|PWD|HASH)(?:_[0-9]{1,3})?$/;

/** Headers whose whole value is a secret, or names an account. */
const secretHeaders = new Set([
  'x-api-key', 'api-key', 'x-goog-api-key', 'xi-api-key', 'x-slack-signature', 'x-telegram-bot-api-secret-token', 'chatgpt-account-id',
  'x-amz-security-token', 'cf-access-client-secret', 'x-litellm-key', 'ocp-apim-subscription-key', 'x-subscription-token',
]);

/** What programs print in the place of a secret when they have none to print. */
const noSecret = /^(?:undefined|missing|required|configured|redacted|mismatch|unauthorized|invalid|expired|signature|bearer|basic|null|true|false)\b/i;

/** The longest name, blank and value that are looked at, in UTF-16 units. */
const NAME = 60;
const BLANK = 12;
const VALUE = 300;

/** Finds the values of `name = value`, `name: value` and `"name": "value"` with a telling name. */
export function findAssignments(text: string): Mask[] {
  const masks: Mask[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign !== '=' && sign !== ':') continue;
    const shortest = shortestValue(before(text, at));
    const value = shortest === undefined ? undefined : valueAfter(text, text.charAt(at + 1) === '>' ? at + 2 : at + 1, shortest);
    if (value) masks.push({ label: 'secret', ...value });
  }
  return masks;
}

/** What stands in front of the sign at `at`, without the quote that closes a name. */
const before = (text: string, at: number) => text.slice(Math.max(0, at - NAME), at).trimEnd().replace(/["'`]$/, '').trimEnd();

/** The fewest characters that the value has of the name at the end of `text`; undefined when it stands for no secret. */
function shortestValue(text: string): number | undefined {
  const name = text.split(/[^\w.-]/).at(-1) ?? '';
  if (secretVariable.test(name)) return 4;
  if (secretHeaders.has(name.toLowerCase())) return 6;
  return secretName.test(text) ? 8 : undefined;
}

/** The value behind the sign. In quotes it may be short and hold blanks; bare and not of a variable or header, it has a digit. */
function valueAfter(text: string, at: number, shortest: number): { start: number; end: number } | undefined {
  const open = at + (/^\s*/.exec(text.slice(at, at + BLANK))?.[0].length ?? 0);
  const quote = text.charAt(open);
  const isQuoted = quote === '"' || quote === "'" || quote === '`';
  const start = isQuoted ? open + 1 : open;
  const rest = text.slice(start, start + VALUE);
  if (noSecret.test(rest)) return undefined;
  const closed = isQuoted ? rest.split(/["'`\n]/, 1)[0] : undefined;
  const value = closed ?? /^[^\s"'`,;]*/.exec(rest)?.[0] ?? '';
  const isSecret = isQuoted ? value.length >= 4 : value.length >= shortest && (shortest < 8 || /[0-9]/.test(value));
  return isSecret ? { start, end: start + value.length } : undefined;
}
