/** A kind of secret or personal data, and how it looks. */
export interface Rule {
  /** Says in the masked text what stood there; lower case, in words. */
  label: string;
  /** Global, with indices. Where it has a group, the group alone is masked, otherwise the whole match. */
  pattern: RegExp;
}

/**
 * A token with a telling prefix: the prefix, then 12 or more characters of a key's alphabet. Keys in logs are often cut or
 * of a newer length, so no exact length is asked for.
 */
export const prefixed = (label: string, ...prefixes: string[]): Rule => ({
  label,
  pattern: new RegExp(`(?<![A-Za-z0-9])(?:${prefixes.map(literal).join('|')})[A-Za-z0-9_\\-+/=.]{12,}`, 'dg'),
});

const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
