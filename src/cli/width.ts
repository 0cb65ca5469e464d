/** What fills two columns of a terminal (the ranges of wcwidth, and emoji), and what fills none. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns of a terminal a text fills, nearly: emoji that are joined to one are counted each. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u0300' ? 1 : none.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

/** Breaks a text between words into lines of at most so many columns; a longer word, or `code` between backticks, stays whole. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of words(text)) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line) + 1 + widthOf(word) <= columns) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const NO_BREAK = '\u00a0';

const words = (text: string) =>
  text.split('`').map((part, index) => (index % 2 ? part.replaceAll(' ', NO_BREAK) : part)).join('`').split(' ').map((word) => word.replaceAll(NO_BREAK, ' '));
