import { isAlphanumeric, isDigit } from '../text/characters.ts';
import { escapeLength, isEscapedBreak } from '../text/escapes.ts';
import { usualWidths } from '../text/widths.ts';

/** One word of a paste, folded for comparison, with its place in the text as pasted. */
export interface Token {
  /** Lower case; letters, digits and underscores only. */
  word: string;
  /** Offset of the first UTF-16 unit. */
  start: number;
  /** Offset after the last UTF-16 unit. */
  end: number;
  /** What parts this word from the one before: nothing but punctuation, a blank or quote, or a line break. */
  gap: 'joined' | 'spaced' | 'line';
}

/** A paste, read once: the text and its words. */
export interface Paste {
  text: string;
  tokens: Token[];
}

/** Whether a word is made of digits alone. */
export function isNumber(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isDigit(word.charCodeAt(at))) return false;
  return true;
}

/** General punctuation with the smart quotes, arrows to box drawing and symbols, CJK and full-width punctuation. */
const isForeignPunctuation = (code: number) =>
  code < 0xaa || code === 0xab || code === 0xb7 || code === 0xbb || (code >= 0x2000 && code <= 0x2bff) ||
  (code >= 0x3000 && code <= 0x303f) || (code >= 0xfe00 && code <= 0xff0f) || (code >= 0xff1a && code <= 0xff20);

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;

type Script = 'ascii' | 'other' | 'unspaced' | undefined;

/** Chinese characters and Japanese kana: written without blanks, so each is a word of its own, and a phrase is met inside a sentence. */
export const isUnspaced = (code: number) => (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);

/** The script of each ASCII character, by its code. */
const asciiScripts: readonly Script[] = Array.from({ length: 128 }, (_, code) => (isAlphanumeric(code) || code === 95 ? 'ascii' : undefined));

/** The script of a word's character; a change of script parts words. */
function scriptOf(code: number): Script {
  if (isUnspaced(code)) return 'unspaced';
  return code > 127 && !isForeignPunctuation(code) && !isSurrogate(code) ? 'other' : asciiScripts[code];
}

const PARTING = new Set([' ', '\t', '"', "'", '`', ',', ';', '(', ')', '[', ']', '{', '}', '<', '>', '|', '“', '”', '‘', '’', '│']);

/** A stretch of a text: [start, end) in UTF-16 units. */
type Range = readonly [start: number, end: number];

/** Offsets of the line breaks that a terminal may have put in, not the program: those after a line that fills the width, a usual one or one that several lines share. */
function softBreaks(text: string): number[] {
  const ends: Range[] = [];
  for (let from = 0, at = text.indexOf('\n'); at >= 0; from = at + 1, at = text.indexOf('\n', from)) ends.push([from, at]);
  const width = ends.reduce((most, [from, at]) => Math.max(most, at - from), 0);
  const full = ends.filter(([from, at]) => at - from === width && width >= 40);
  return full.length > 1 || usualWidths.has(width) ? full.map(([, at]) => at) : [];
}

/** The lines around each break, from the start of the line before it to the end of the line behind it; joined where they touch. */
function linesAround(text: string, breaks: readonly number[]): Range[] {
  const ranges: [number, number][] = [];
  for (const at of breaks) {
    const last = ranges.at(-1);
    const close = text.indexOf('\n', at + 1);
    const end = close < 0 ? text.length : close;
    if (last && at <= last[1]) last[1] = end;
    else ranges.push([text.lastIndexOf('\n', at - 1) + 1, end]);
  }
  return ranges;
}

/**
 * Splits a paste into words. JSON needs no parsing for it: quotes, brackets and escapes at any depth part words like any
 * other punctuation, so a message reads the same bare, in JSON, and in JSON inside a string.
 */
export const readPaste = (text: string): Paste => ({ text, tokens: readRange(text, [0, text.length], new Set()) });

/**
 * Every way to read a paste: as it stands, and, where lines fill the width of a terminal, those lines with words going on
 * across their ends. A log of equally long lines looks the same, so the second reading only adds to the first.
 */
export function readings(text: string): [plain: Paste, ...others: Paste[]] {
  const breaks = softBreaks(text);
  const soft = new Set(breaks);
  const across = linesAround(text, breaks).flatMap((range) => readRange(text, range, soft));
  return across.length > 0 ? [readPaste(text), { text, tokens: across }] : [readPaste(text)];
}

function readRange(text: string, [start, end]: Range, soft: ReadonlySet<number>): Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = 'line';
  let at = start;
  while (at < end) {
    const script = scriptOf(text.charCodeAt(at));
    if (script) {
      const token = script === 'unspaced' ? { word: text.charAt(at), start: at, end: at + 1, gap } : readWord(text, at, script, soft, gap);
      tokens.push(token);
      at = token.end;
      gap = 'joined';
      continue;
    }
    const escape = escapeLength(text, at);
    gap = widened(gap, text, at, escape, soft);
    at += Math.max(1, escape);
  }
  return tokens;
}

function readWord(text: string, start: number, script: Script, soft: ReadonlySet<number>, gap: Token['gap']): Token {
  let word = '';
  let from = start;
  let at = start;
  for (;;) {
    while (at < text.length && scriptOf(text.charCodeAt(at)) === script) at++;
    word += text.slice(from, at);
    if (!soft.has(at) || scriptOf(text.charCodeAt(at + 1)) !== script) return { word: word.toLowerCase(), start, end: at, gap };
    from = at + 1;
    at = from;
  }
}

/** The gap after one more character, or escape sequence, between two words. */
function widened(gap: Token['gap'], text: string, at: number, escape: number, soft: ReadonlySet<number>): Token['gap'] {
  const character = text.charAt(at);
  const isBreak = character === '\n' || (escape > 0 && isEscapedBreak(text, at, escape));
  if (isBreak) return soft.has(at) ? gap : 'line';
  return gap === 'joined' && (escape > 0 || PARTING.has(character) || character === '\r') ? 'spaced' : gap;
}
