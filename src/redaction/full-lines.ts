import { usualWidths } from '../text/widths.ts';

/** The narrowest and the widest terminal. */
const NARROWEST = 40;
const WIDEST = 400;

/** How many lines before and behind are compared. */
const AROUND = 8;

/** A line by the end of its text, and its widths: in characters, in cells, of which CJK and emoji take two, and in UTF-16 units. */
interface Line {
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
 * whose next line may go on with a word. Places are those where the line's own text ends, before its colours and its break.
 */
export function fullLines(text: string): number[] {
  if (!text.includes('\n')) return [];
  const lines = longLines(text, unusual.test(text));
  return lines.flatMap(({ end, widths }, index) => {
    if (widths[0] > WIDEST) return [];
    const around = lines.slice(Math.max(0, index - AROUND), index + AROUND + 1);
    const isUsual = widths.some((width) => usualWidths.has(width));
    if (!isUsual && around.some((other) => other.widths[0] > widths[0])) return [];
    const isSure = isUsual || around.filter((other) => other.widths[0] === widths[0]).length > 1;
    return goesOn(text, end, isSure) ? [end] : [];
  });
}

/** Whether the next line may go on with the word at `end`; a value may stand below its name. Where the width is a guess, a sentence and a word part lines. */
function goesOn(text: string, end: number, isSure: boolean): boolean {
  const last = text.charAt(end - 1);
  const next = text.indexOf('\n', end) + 1;
  if (next === 0) return false;
  if (last === '=' || last === ':') return true;
  for (const start of [label, beginning, word]) start.lastIndex = next;
  return !label.test(text) && (isSure || !(beginning.test(text) || word.test(text) || '.!?,;)*'.includes(last)));
}

/** The lines that are long enough to be broken ones, and those that are longer. */
function longLines(text: string, hasUnusual: boolean): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const close = text.indexOf('\n', start);
    const at = close < 0 ? text.length : close;
    lines.push(...longLine(text, start, at, hasUnusual));
    start = at + 1;
  }
  return lines;
}

function longLine(text: string, start: number, at: number, hasUnusual: boolean): Line[] {
  if (at - start < NARROWEST) return [];
  if (at - start > 4 * WIDEST) return [{ end: at, widths: [at - start] }];
  const line = text.slice(start, text.charAt(at - 1) === '\r' ? at - 1 : at);
  const shown = hasUnusual && line.includes('\u001b') ? line.replaceAll(colours, '') : line;
  const widths: Line['widths'] = hasUnusual && unusual.test(shown) ? widthsOf(shown) : [shown.length];
  return widths[0] >= NARROWEST ? [{ end: start + line.length - trailingColours(line), widths }] : [];
}

function widthsOf(line: string): Line['widths'] {
  const characters = [...line].length;
  return [characters, characters + (line.match(wide)?.length ?? 0), line.length];
}

const trailing = /(?:\u001b\[[0-9;?]{0,16}[A-Za-z]){1,4}$/;
const trailingColours = (line: string) => (line.endsWith('m') || line.endsWith('K') ? (trailing.exec(line.slice(-80))?.[0].length ?? 0) : 0);
