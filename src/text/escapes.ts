import { isDigit, isLetter } from './characters.ts';

const BACKSLASH = 92;
const ESCAPE = 27;
const OPEN_BRACKET = 91;
const LETTER_K = 75;
const LETTER_M = 109;

/** Length in UTF-16 units of the escape sequence at `at`: `\n`, `\"`, `\\\\n`, `\u0022`, or a terminal colour; 0 where none begins. */
export function escapeLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === BACKSLASH) {
    let end = at;
    while (text.charCodeAt(end) === BACKSLASH) end++;
    if (isSeparator(text, at, end - at)) return end - at;
    if (end < text.length && 'nrtbf'.includes(text.charAt(end))) return end + 1 - at;
    const coded = codedMark(text, end);
    if (coded === undefined) return end - at;
    return end + 5 + (coded === ESCAPE ? colourLength(text, end + 5) : 0) - at;
  }
  if (code === ESCAPE) return 1 + colourLength(text, at + 1);
  // Without its escape character only a numbered colour is one: `[m` begins `[matrix]` as well.
  return code === OPEN_BRACKET && isDigit(text.charCodeAt(at + 1)) ? colourLength(text, at) : 0;
}

/** The longest path that Windows takes without further ado. */
const LONGEST_PATH = 260;

/**
 * Whether the backslashes at `at` part the names of a Windows path, so that the letter behind them is one: those after a drive
 * and as many as follow its colon. In `C:\\\\npm\\nat` the first two do, the last one begins an escape.
 */
export function isSeparator(text: string, at: number, count: number): boolean {
  for (let colon = at - 1; colon > 0 && at - colon <= LONGEST_PATH; colon--) {
    const character = text.charAt(colon);
    if (character <= ' ' || character === '"' || character === "'") return false;
    if (character !== ':' || text.charCodeAt(colon + 1) !== BACKSLASH) continue;
    let end = colon + 1;
    while (text.charCodeAt(end) === BACKSLASH) end++;
    return end - colon - 1 === count && isDrive(text, colon - 1);
  }
  return false;
}

/** A lone letter. */
const isDrive = (text: string, at: number) => isLetter(text.charCodeAt(at)) && !(at > 0 && isLetter(text.charCodeAt(at - 1)));

/** The control character or punctuation mark that `u0022` at `at` stands for; undefined for letters, digits and all else. */
function codedMark(text: string, at: number): number | undefined {
  const digits = text.slice(at + 1, at + 5);
  if (text.charAt(at) !== 'u' || !/^00[0-7][0-9a-f]$/i.test(digits)) return undefined;
  const code = Number.parseInt(digits, 16);
  return /\w/.test(String.fromCharCode(code)) ? undefined : code;
}

/**
 * Length of `[31m` or `[0;39m` at `at`, or of the `[K` that searches set beside their colours; 0 where none begins. The escape
 * character in front is often lost on the way.
 */
export function colourLength(text: string, at: number): number {
  if (text.charCodeAt(at) !== OPEN_BRACKET) return 0;
  let end = at + 1;
  while (end - at < 16 && (isDigit(text.charCodeAt(end)) || text.charAt(end) === ';')) end++;
  return text.charCodeAt(end) === LETTER_M || text.charCodeAt(end) === LETTER_K ? end + 1 - at : 0;
}

const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** What the escape sequence [start, end) stands for, which begins with a backslash: `\\n` a line break, `\u0022` a quote; a blank for all else. */
export function unescaped(text: string, start: number, end: number): string {
  let at = start;
  while (text.charCodeAt(at) === BACKSLASH) at++;
  if (text.charAt(at) !== 'u') return letters[text.slice(at, end)] ?? ' ';
  const mark = String.fromCharCode(codedMark(text, at) ?? 32);
  return mark > ' ' || mark === '\n' ? mark : ' ';
}

/** Whether the escape sequence at `at`, `length` long, stands for a line break. */
export const isEscapedBreak = (text: string, at: number, length: number): boolean => text.charCodeAt(at) === BACKSLASH && text.charAt(at + length - 1) === 'n';
