import { colourLength } from '../text/escapes.ts';
import type { Change } from '../text/reading.ts';
import { fullLines } from './full-lines.ts';
import { prefixAt } from './prefixes.ts';

/** A line break with the colours in front of it and behind it. */
const ending = /(?:\u001b\[[0-9;?]{0,16}[A-Za-z]){0,4}\r?\n(?:\u001b\[[0-9;?]{0,16}[A-Za-z]){0,4}/y;

/** What looks like the start of a line of its own: a name with its value, an address, a key in armour. */
const opening = /[\w.-]{2,60}(?::[ \/]|=[^\s=])|-----BEGIN/y;

/**
 * What may part a word that is one: the break after a line that fills the width of a terminal, and colours without a blank
 * beside them, as where a search marks what it found. Where a full line may have ended by itself there is a second way to join,
 * which leaves it alone; where there are colours, one that joins no lines.
 */
export function joinings(text: string): Change[][] {
  const colours = coloursInWords(text);
  const breaks = fullLines(text).map((at): Change => ({ start: at, end: endOfBreak(text, at), by: '' }));
  const sure = breaks.filter(({ start, end }) => !mayStart(text, start, end));
  const ways = [breaks, ...(sure.length < breaks.length ? [sure] : [])].map((own) => merged(own, colours));
  return [...ways, ...(colours.length > 0 && breaks.length > 0 ? [colours] : [])];
}

function merged(breaks: readonly Change[], colours: readonly Change[]): Change[] {
  if (colours.length === 0) return [...breaks];
  const all = [...breaks, ...colours].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter(({ start }, index) => index === 0 || start >= (all[index - 1]?.end ?? 0));
}

function endOfBreak(text: string, at: number): number {
  ending.lastIndex = at;
  return at + (ending.exec(text)?.[0].length ?? 1);
}

/** Whether the line at `end` may be no part of the one that ends at `at`: it opens like one, or is the first without a blank. */
function mayStart(text: string, at: number, end: number): boolean {
  opening.lastIndex = end;
  if (opening.test(text) || prefixAt(text, end)) return true;
  const close = text.indexOf('\n', end);
  return !hasBlank(text, end, close < 0 ? text.length : close) && hasBlank(text, text.lastIndexOf('\n', at - 1) + 1, at);
}

const hasBlank = (text: string, start: number, end: number) => text.slice(start, end).trim().includes(' ');

const isBlank = (character: string) => character === '' || character.trim() === '';

function coloursInWords(text: string): Change[] {
  const changes: Change[] = [];
  for (let at = text.indexOf('\u001b'); at >= 0; at = text.indexOf('\u001b', at + 1)) {
    const end = at + 1 + colourLength(text, at + 1);
    const goesOn = changes.at(-1)?.end === at;
    if (end > at + 1 && (goesOn || !isBlank(text.charAt(at - 1)))) changes.push({ start: at, end, by: '' });
  }
  return changes;
}
