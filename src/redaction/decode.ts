import { isAlphanumeric } from '../text/characters.ts';
import { escapeLength, isSeparator, unescaped } from '../text/escapes.ts';
import { asItStands, rewrite, type Change, type Reading } from '../text/reading.ts';

/** Marks that stand for plain ones: smart quotes, full-width signs of CJK keyboards, blanks that do not break. */
const plain: Readonly<Record<string, string>> = {
  '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‘': "'", '’': "'", '‚': "'", '：': ':', '＝': '=', '＠': '@', '\u00a0': ' ', '\u202f': ' ',
};

/** Where something may have to be decoded: all of these marks, what is not seen (`DI`), control characters, and where an escape or a colour begins. */
const candidates = /[\\\u001b[“”„«»‘’‚：＝＠\u00a0\u202f\p{DI}\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;

/** What the list of a process's arguments and variables is parted by. */
const isControl = (mark: string) => mark < ' ' || (mark >= '\u007f' && mark <= '\u009f');

const beginsEscape = (mark: string) => mark === '\\' || mark === '\u001b' || mark === '[';

/** The text as it was before it was put into strings, coloured or typeset: at any depth `\"` is a quote and `\n` ends a line. */
export function decode(text: string): Reading {
  if (text.search(candidates) < 0) return asItStands(text);
  const changes: Change[] = [];
  let done = 0;
  for (const { 0: mark, index } of text.matchAll(candidates)) {
    if (index < done) continue;
    const change = beginsEscape(mark) ? escapeAt(text, index) : { start: index, end: index + mark.length, by: isControl(mark) ? ' ' : (plain[mark] ?? '') };
    if (!change) continue;
    changes.push(change);
    done = change.end;
  }
  return rewrite(text, changes);
}

function escapeAt(text: string, start: number): Change | undefined {
  const length = escapeLength(text, start);
  if (length === 0) return undefined;
  const end = start + length;
  if (text.charAt(start) !== '\\') return { start, end, by: isApart(text, start, end) ? '' : ' ' };
  if (text.charAt(end - 1) !== '\\') return { start, end, by: unescaped(text, start, end) };
  // Backslashes that part the names of a path stay as one; those before a mark go: `\"`, `\/`, `\_`.
  return { start, end, by: isAlphanumeric(text.charCodeAt(end)) || isSeparator(text, start, length) ? '\\' : '' };
}

/** Whether a colour stands beside a blank, at either end of the text or of a line: nothing is missed without it. */
const isApart = (text: string, start: number, end: number) => /^\s?$/.test(text.charAt(start - 1)) || /^\s?$/.test(text.charAt(end));
