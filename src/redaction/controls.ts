import type { Change } from '../text/reading.ts';

/** A control character that no text has, as it is or in the code of JSON; an escape character begins a colour. */
const control = /[\0-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f]|\\{1,8}u00(?:0[0-8bcef]|1[0-9acdef]|7f|[89][0-9a-f])/gi;

/** What looks like an entry of its own: an assignment, an option. */
const entry = /(?:[A-Z_][A-Z0-9_]{1,60}|[a-z_]{2,60})=[^\s=]|--[a-z]/y;

/**
 * The changes that take control characters out of words: UTF-16 that was read as bytes has one behind each letter. Those in
 * front of an entry part it from the one before, as in `/proc/1/environ`.
 */
export function withoutControls(text: string): Change[] {
  if (text.search(control) < 0) return [];
  return [...text.matchAll(control)].flatMap(({ 0: found, index }) => {
    const end = index + found.length;
    entry.lastIndex = end;
    return entry.test(text) ? [] : [{ start: index, end, by: '' }];
  });
}
