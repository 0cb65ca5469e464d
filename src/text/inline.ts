/** A piece of a text: plain, or code. */
export interface InlinePiece {
  text: string;
  isCode: boolean;
}

/** Splits a text with `code` between backticks, as frontmatter and questions have it. Pieces may be empty. */
export const splitInline = (source: string): InlinePiece[] => source.split('`').map((text, index) => ({ text, isCode: index % 2 === 1 }));

/** Such a text without its backticks. */
export const plainText = (source: string): string => source.replaceAll('`', '');
