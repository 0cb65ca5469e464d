import { isDigit } from '../text/characters.ts';

/** How far two lines are compared for what both begin with, and how far a text may be set in. */
const LONGEST = 120;

const isEdge = (character: string) => ' \t|│┃║>'.includes(character);

/** What stands in front of the text of a line, and of the next, in UTF-16 units. */
export interface Fronts {
  own: number;
  next: number;
  /** Whether both lines have it; where the next one is only set in, as much of the first is taken for its front. */
  isShared: boolean;
}

/**
 * What two lines have in front: a prefix that both begin with, digits of times aside, and what sets the text in or frames it at
 * the left. `start` and `next` are where the lines begin.
 */
export function frontsOf(text: string, start: number, next: number): Fronts {
  let alike = 0;
  while (alike < LONGEST && isAlike(text, start + alike, next + alike)) alike++;
  while (alike > 0 && !isEdge(text.charAt(next + alike - 1))) alike--;
  let front = alike;
  while (front < LONGEST && isEdge(text.charAt(next + front) || '\n')) front++;
  return { own: alike || front, next: front, isShared: alike > 0 };
}

function isAlike(text: string, one: number, other: number): boolean {
  const code = text.charCodeAt(one);
  const second = text.charCodeAt(other);
  return code !== 10 && (code === second || (isDigit(code) && isDigit(second)));
}
