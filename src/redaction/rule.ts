/** A kind of secret or personal data, and how it looks. */
export interface Rule {
  /** Says in the masked text what stood there; lower case, in words. */
  label: string;
  /**
   * Global, with indices. Where it has groups, they are masked with all between them, otherwise the whole match. It begins with
   * what is rare, and looks back from there: so nearly every place of a text is passed over at once.
   */
  pattern: RegExp;
  /** Whether what would be masked is one. */
  accept?: (found: string) => boolean;
}
