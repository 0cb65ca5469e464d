/** A kind of secret or personal data, and how it looks. */
export interface Rule {
  /** Says in the masked text what stood there; lower case, in words. */
  label: string;
  /** Global, with indices. Where it has a group, the group alone is masked, otherwise the whole match. */
  pattern: RegExp;
  /** Reads the text with its escape sequences, not with blanks in their place. */
  raw?: true;
}
