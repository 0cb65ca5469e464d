import { isDigit } from '../text/characters.ts';
import { usualWidths } from '../text/widths.ts';
import { frontsOf } from './fronts.ts';
import type { Joint } from './joint.ts';

/** The narrowest and the widest terminal. */
const NARROWEST = 40;
const WIDEST = 400;

/** How many lines before and behind are compared. */
const AROUND = 8;

/** A line by where its text begins and ends, and its widths: in characters, in cells, of which CJK and emoji take two, and in UTF-16 units. */
interface Line {
  start: number;
  end: number;
  widths: readonly [number, ...number[]];
}

const unusual = /[^\n\r -~]/;
const colours = /\u001b\[[0-9;?]{0,16}[A-Za-z]/g;
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/gu;

/** What begins a line of its own: a date or a label; and, where the width is a guess, a blank or a bracket. */
const label = /\d{4}-\d\d-\d\d|\[[A-Za-z]/y;
const beginning = /[\s[{}(<]/y;
/** A whole word. */
const word = /[A-Za-z]?[a-z]*[.,:;!?]{0,2}(?![^\s])/y;

/**
 * Where lines end that a terminal may have broken: those that are as wide as terminals usually are, or the widest around, and
 * whose next line may go on with a word. A line's text ends before its colours and its break. With `isBehind` the lines with
 * something in front are looked for, with what stands behind it: programs break lines before a log puts its prefix there. A
 * prefix that both lines have is no part of a word.
 */
export function fullLines(text: string, isBehind = false): Joint[] {
  if (!text.includes('\n')) return [];
  const lines = longLines(text, unusual.test(text));
  return lines.flatMap(({ start, end, widths }, index): Joint[] => {
    const line = text.indexOf('\n', end) + 1;
    if (widths[0] > WIDEST || line === 0) return [];
    const fronts = frontsOf(text, start, line);
    if (isBehind ? fronts.next === 0 : fronts.isShared) return [];
    const around = lines.slice(Math.max(0, index - AROUND), index + AROUND + 1);
    const isUsual = widths.some((width) => usualWidths.has(width) || (isBehind && usualWidths.has(width - fronts.own)));
    if (!isUsual && around.some((other) => other.widths[0] > widths[0])) return [];
    const isSure = isUsual || around.filter((other) => other.widths[0] === widths[0]).length > 1;
    const next = line + (isBehind ? fronts.next : 0);
    return goesOn(text, end, next, isSure) ? [{ start: start + fronts.own, end, next, close: endOfLine(text, next), by: '' }] : [];
  });
}

function endOfLine(text: string, at: number): number {
  const close = text.indexOf('\n', at);
  return close < 0 ? text.length : close;
}

/**
 * Whether the text at `next` may go on with the word at `end`; a value may stand below its name, a list of numbers go on. Where the
 * width is a guess, a sentence and a word part lines.
 */
function goesOn(text: string, end: number, next: number, isSure: boolean): boolean {
  const last = text.charAt(end - 1);
  if (last === '=' || last === ':' || (last === ',' && isDigit(text.charCodeAt(end - 2)) && isDigit(text.charCodeAt(next)))) return true;
  for (const start of [label, beginning, word]) start.lastIndex = next;
  return !label.test(text) && (isSure || !(beginning.test(text) || word.test(text) || '.!?,;)*'.includes(last)));
}

/** The lines that are long enough to be broken ones, and those that are longer. */
function longLines(text: string, hasUnusual: boolean): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const at = endOfLine(text, start);
    lines.push(...longLine(text, start, at, hasUnusual));
    start = at + 1;
  }
  return lines;
}

function longLine(text: string, start: number, at: number, hasUnusual: boolean): Line[] {
  if (at - start < NARROWEST) return [];
  if (at - start > 4 * WIDEST) return [{ start, end: at, widths: [at - start] }];
  const line = text.slice(start, text.charAt(at - 1) === '\r' ? at - 1 : at);
  const shown = hasUnusual && line.includes('\u001b') ? line.replaceAll(colours, '') : line;
  const widths: Line['widths'] = hasUnusual && unusual.test(shown) ? widthsOf(shown) : [shown.length];
  return widths[0] >= NARROWEST ? [{ start, end: start + line.length - trailingColours(line), widths }] : [];
}

function widthsOf(line: string): Line['widths'] {
  const characters = [...line].length;
  return [characters, characters + (line.match(wide)?.length ?? 0), line.length];
}

const trailing = /(?:\u001b\[[0-9;?]{0,16}[A-Za-z]){1,4}$/;
const trailingColours = (line: string) => (line.endsWith('m') || line.endsWith('K') ? (trailing.exec(line.slice(-80))?.[0].length ?? 0) : 0);
