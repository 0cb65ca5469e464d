/** How much of the beginning and of the end of a long answer is kept, in UTF-16 units. GitHub takes 65,536 in all. */
const HEAD = 8_000;
const TAIL = 16_000;

/** A text at most that long, with a note where its middle was left out. `left` counts units that had been left out there before. */
export function shorten(text: string, left = 0): string {
  if (left === 0 && text.length <= HEAD + TAIL) return text;
  const head = text.slice(0, endOfLine(text));
  const tail = text.slice(startOfLine(text, Math.max(head.length, text.length - TAIL)));
  const gone = text.length - head.length - tail.length + left;
  return `${head}\n[… ${gone.toLocaleString('en')} characters left out here …]\n${tail}`;
}

/** The end of the last line that fits into the head; a line that is longer is cut. */
function endOfLine(text: string): number {
  const end = text.lastIndexOf('\n', HEAD);
  return end > HEAD / 2 ? end : HEAD;
}

/** The start of the first whole line of the tail. */
function startOfLine(text: string, from: number): number {
  const start = text.indexOf('\n', from) + 1;
  return start > 0 && start - from < TAIL / 2 ? start : from;
}
