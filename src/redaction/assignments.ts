import { isAlphanumeric } from '../text/characters.ts';
import type { Reading } from '../text/reading.ts';
import type { Mask } from './mask.ts';
import { namedBy, type Named } from './names.ts';
import { isNoSecret, isOpaque, isRandom } from './opaque.ts';

/** The longest name, blank and value that are looked at, in UTF-16 units. */
const NAME = 60;
const BLANK = 12;
/** The widest padding of a cell in a table. */
const PADDING = 80;
const VALUE = 6_000;
/** How far a value is looked at first. */
const GLANCE = 60;

/** `=`, `:`, and the rules between the columns of a table. */
const isSign = (code: number) => code === 61 || code === 58 || code === 0x2502 || code === 124;

const blankBeside = (sign: number) => (sign === 61 || sign === 58 ? BLANK : PADDING);

/** Letters, digits, `_`, `-` and `.`. */
const isOfName = (code: number) => isAlphanumeric(code) || code === 95 || code === 45 || code === 46;
const isBlank = (code: number) => code === 32 || code === 9;
const isQuote = (code: number) => code === 34 || code === 39 || code === 96;

/** A stretch [start, end) of a text. */
interface Stretch {
  start: number;
  end: number;
}

/**
 * Finds the values of `name = value`, `name: value`, `"name": "value"` and `│ name │ value │` with a telling name. `original` is
 * what the reading was made of.
 */
export function findAssignments(reading: Reading, original = reading.text): Mask[] {
  const { text } = reading;
  const masks: Mask[] = [];
  const known = new Map<string, Named | undefined>();
  for (let at = 0; at < text.length; at++) {
    if (!isSign(text.charCodeAt(at))) continue;
    const place = nameBefore(text, at);
    if (place.start === place.end) continue;
    const name = text.slice(place.start, place.end);
    if (!known.has(name)) known.set(name, namedBy(name));
    const named = known.get(name);
    const value = named && valueAfter(reading, original, at, place, named);
    if (!value) continue;
    masks.push({ label: named.label, ...value });
    at = value.end - 1;
  }
  return masks;
}

/** The name in front of the sign at `at`, without the quotes and brackets that close it; `API key` is one name. */
function nameBefore(text: string, at: number): Stretch {
  let end = at;
  const back = (holds: (code: number) => boolean, most: number) => {
    for (let left = most; left > 0 && end > 0 && holds(text.charCodeAt(end - 1)); left--) end--;
  };
  back(isBlank, blankBeside(text.charCodeAt(at)));
  if (text.charAt(end - 1) === ']' && isQuote(text.charCodeAt(end - 2))) end--;
  back((code) => isQuote(code) || code === 42, 4);
  back(isBlank, BLANK);
  let start = end;
  while (start > 0 && end - start < NAME && isOfName(text.charCodeAt(start - 1))) start--;
  const isSecondWord = end - start === 3 && isBlank(text.charCodeAt(start - 1)) && text.slice(start, end).toLowerCase() === 'key';
  if (isSecondWord) for (start--; start > 0 && end - start < NAME && isOfName(text.charCodeAt(start - 1)); ) start--;
  return { start, end };
}

/** The value behind the sign; undefined where it is none that has to be hidden. */
function valueAfter({ text, origin }: Reading, original: string, sign: number, name: Stretch, named: Named): Stretch | undefined {
  let open = sign + 1;
  if (text.charAt(open) === '>' || text.charAt(open) === '=') open++;
  for (let left = blankBeside(text.charCodeAt(sign)); left > 0 && isBlank(text.charCodeAt(open)); left--) open++;
  if (!isQuote(text.charCodeAt(open))) return bare(text, open, sign, name, named);
  const start = open + 1;
  const depthAt = (at: number) => depthOf(original.slice(origin(at), origin(at + 1)));
  const depth = depthAt(open);
  const isClose = (at: number) => text.charCodeAt(at) === text.charCodeAt(open) && depthAt(at) === depth;
  const end = closing(text, start, isClose);
  const value = text.slice(start, end);
  const hides = value.length >= 4 && !isNoSecret(value) && (named.phrase || !/\s/.test(value.trim())) && looks(value, named);
  return hides ? { start, end } : undefined;
}

/** How many backslashes stand before a quote: those of a string in a string are more than those around it. */
const depthOf = (quote: string) => quote.match(/\\|%5C/gi)?.length ?? 0;

/** Where a value in quotes ends: at a quote like the first, of the same depth; else at the next one, or with its line. */
function closing(text: string, start: number, isClose: (at: number) => boolean): number {
  const last = Math.min(text.length, start + VALUE);
  let first = -1;
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return first < 0 ? at : first;
    if (!isQuote(code)) continue;
    if (isClose(at)) return at;
    if (first < 0) first = at;
  }
  return first < 0 ? last : first;
}

function looks(value: string, { looks: how }: Named): boolean {
  return how === undefined || (how === 'random' ? isRandom(value) : isOpaque(value));
}

/** A value without quotes: up to a blank, a quote or a mark that parts it from the next. Words are one behind `=`, and alone on a line of YAML. */
function bare(text: string, start: number, sign: number, name: Stretch, named: Named): Stretch | undefined {
  if (named.looks === 'random' && !isRandom(text.slice(start, start + GLANCE))) return undefined;
  const isInAddress = '?&#'.includes(text.charAt(name.start - 1) || ' ');
  const last = Math.min(text.length, start + VALUE);
  let end = start;
  while (end < last && !isEnd(text.charCodeAt(end), isInAddress)) end++;
  while (end > start && '.)]}>|│'.includes(text.charAt(end - 1))) end--;
  const value = text.slice(start, end);
  if (value.length < named.shortest || (text.charAt(sign) === ':' && value.startsWith('//')) || isNoSecret(value) || !looks(value, named)) return undefined;
  const isSecret = isOpaque(value) || text.charAt(sign) === '=' || (text.charAt(sign) === ':' && (isAloneOnLine(text, name, end) || isInQuotes(text, name, end)));
  return isSecret ? { start, end } : undefined;
}

/** Blanks, quotes, commas and semicolons; in addresses the signs between parameters too. */
const isEnd = (code: number, isInAddress: boolean) => code <= 32 || isQuote(code) || code === 44 || code === 59 || (isInAddress && (code === 38 || code === 35));

/** Whether nothing else stands on the line but what a log puts in front of it. */
function isAloneOnLine(text: string, { start }: Stretch, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return /(?:^|[|│\]:>Z])[\s-]{0,40}$/.test(before) && /^[ \t]{0,200}(?:[│|\r\n]|$)/.test(text.slice(end, end + 240));
}

/** Whether name and value stand in quotes together: `-H 'x-api-key: …'`. */
const isInQuotes = (text: string, { start }: Stretch, end: number) => isQuote(text.charCodeAt(start - 1)) && text.charCodeAt(start - 1) === text.charCodeAt(end);
