/** How many letters in a row are no word. */
const LETTERS = 16;

/** How long a stretch of letters and digits is that nobody typed. */
const RANDOM = 14;

/** Whether a text may be a key rather than words: it has a digit, or more letters in a row than words have. */
export const isOpaque = (text: string): boolean => /[0-9]/.test(text) || text.split(/[^A-Za-z]/).some((run) => run.length >= LETTERS);

/** Whether a text looks drawn by lot: letters and digits mixed, for long. Ids in the form of a UUID and names of models do not. */
export const isRandom = (text: string): boolean => text.split(/[^A-Za-z0-9]/).some((run) => run.length >= RANDOM && /[0-9]/.test(run) && /[A-Za-z]/.test(run));

/** What stands in the place of a secret where there is none: a reference to a variable, a gap to be filled in, a mask. */
const gap = /^(?:\$\{[^}]{0,80}\}?$|\$[A-Z_][A-Z0-9_]{2,}$|<[^>]{0,80}>?$|\{\{|\[|%[A-Z_]{3,}%|process\.env|os\.environ|env:|op:\/\/|your[-_ ]|__OPENCLAW_|ollama-local$|https?:\/\/|[*x.•…-]{3,}$)/i;

/** What programs say of a secret. */
const remarks = new Set([
  'undefined', 'null', 'none', 'true', 'false', 'missing', 'required', 'configured', 'redacted', 'mismatch', 'unauthorized', 'invalid', 'expired', 'signature',
  'masked', 'bearer', 'basic', 'empty', 'unset', 'absent', 'present', 'rejected', 'revoked', 'malformed', 'string', 'number', 'object', 'failed', 'failure', 'denied', 'error',
  'not', 'no', 'unknown', 'unavailable', 'provided', 'incorrect', 'authentication', 'authorization', 'unresolved', 'disabled', 'enabled', 'plaintext', 'password', 'token',
]);

/** Whether a value is none: a gap, or a remark such as `missing` or `token_mismatch`. */
export const isNoSecret = (value: string): boolean => gap.test(value) || (/^[A-Za-z_ .:()/-]*$/.test(value) && value.toLowerCase().split(/[^a-z]+/).some((word) => remarks.has(word)));
