/** What the value of a name is, and the fewest characters that it has where it stands without quotes. */
export interface Named {
  label: string;
  shortest: number;
  /** Words are no such value: it is `random`, or `opaque`; absent where any text may be one. */
  looks?: 'random' | 'opaque';
  /** Whether the value may hold blanks. */
  phrase?: true;
}

/** The ends of names that stand for a secret. */
const secretName =
  /(?:(?:api|access|secret|private|encryption|account|shared|signing|client|auth|bot|gateway|service|master|deploy|subscription|license|noise|identity|admin)[-_. ]?key|secret|token|passcode|credentials?|pwd|api_hash|code_verifier|device_code|user_code|signature|clearance|connect\.sid|_authtoken|_auth|jwt|assertion)(?:[-_]?[0-9]{1,3})?$/i;

/** The ends of names whose secret may be a sentence. */
const phraseName = /(?:passwd|password|passphrase|passwort|mnemonic|seed[-_ ]?phrase)(?:[-_]?[0-9]{1,3})?$/i;

/** Environment variables: their values may be short. Codes of errors are written like them. */
const secretVariable = /^(?!.*SESSION_KEY)(?!(?:M|MISSING|INVALID|NO|UNKNOWN|EXPIRED|BAD|INCORRECT|UNAUTHORIZED|AUTH)_)[A-Z][A-Z0-9_]*(?:_KEY|APIKEY|TOKEN|SECRET|PASS|PASSWORD|PASSWD|PWD|HASH|_PAT|_AUTH|CREDENTIALS)(?:_[0-9]{1,3})?$/;

/** Names in which the word for a secret stands anywhere; their values are secrets only if they look like it. */
const hint = /key|auth|private|secret|token|credential|cookie/i;
/** Names of this kind that stand for something else. */
const harmless = /session|public|cache|idempot|dedupe|primary|foreign|author\b|count|limit|usage|path|file|hash|digest|fingerprint|profile|keyid|key_id|keyboard|keyword|monkey|url|uri|endpoint|model/i;

/** Ids that name a person or a firm. Sources: the errors of OpenAI and Anthropic, the events of Telegram, Slack and Discord. */
const accountName = /^(?:(?:organi[sz]ation|org|account|tenant|workspace|team|guild|user|chat|sender|peer|recipient|owner|author|member|client)[-_]?(?:id|uuid)|chatgpt-account-id)$/i;

/** Headers whose whole value is a secret, or names an account. */
const secretHeaders = new Set([
  'x-api-key', 'api-key', 'x-goog-api-key', 'xi-api-key', 'x-slack-signature', 'x-telegram-bot-api-secret-token', 'chatgpt-account-id', 'openai-organization',
  'openai-project', 'anthropic-organization-id', 'x-amz-security-token', 'cf-access-client-secret', 'cf-access-client-id', 'x-litellm-key', 'ocp-apim-subscription-key',
  'x-subscription-token', 'x-auth-token', 'x-access-token', 'x-gitlab-token', 'x-hub-signature', 'x-hub-signature-256', 'x-signature-ed25519', 'x-line-signature', 'x-csrf-token', 'x-xsrf-token',
]);

/** Sessions by the names of their cookies: ChatGPT, Claude, GitLab, GitHub, Cloudflare, Google. */
const sessionNames = new Set(['__secure-next-auth.session-token', '_gitlab_session', 'user_session', 'cf_clearance', '__cf_bm', 'sid', 'hsid', 'ssid', 'sapisid', 'apisid', 'phpsessid', 'jsessionid']);

/** What stands behind a name; undefined where it is nothing to hide. */
export function namedBy(name: string): Named | undefined {
  const lower = name.toLowerCase();
  if (secretHeaders.has(lower)) return { label: 'secret', shortest: 4 };
  if (sessionNames.has(lower)) return { label: 'secret', shortest: 8, looks: 'opaque' };
  if (accountName.test(name)) return { label: 'account id', shortest: 6, looks: 'opaque' };
  if (secretVariable.test(name)) return { label: 'secret', shortest: 4 };
  if (phraseName.test(name)) return { label: 'secret', shortest: 6, phrase: true };
  if (secretName.test(name)) return { label: 'secret', shortest: 8 };
  return hint.test(name) && !harmless.test(name) ? { label: 'secret', shortest: 16, looks: 'random' } : undefined;
}
