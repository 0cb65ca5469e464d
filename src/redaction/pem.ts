import type { Mask } from './mask.ts';

/** The longest private key that is looked for, in UTF-16 units: an armoured RSA key of 16,384 bits and its headers. */
const LONGEST = 16_000;

const opening = /-----BEGIN [A-Z ]{0,24}PRIVATE KEY(?: BLOCK)?-----/g;
const closing = '-----END ';
const closingLine = /-----END [A-Z ]{0,24}PRIVATE KEY(?: BLOCK)?-----/g;
/** A line of a key whose end is missing: nothing but base64, or base64 behind what a log puts in front; or a header of the armour. */
const bodyLine = /^[A-Za-z0-9+/=\s]*$|[^A-Za-z0-9+/=][A-Za-z0-9+/]{16,80}={0,2}\s{0,4}$|^[A-Z][A-Za-z-]{2,20}: /;
/** What stands of a key on the line of its opening. */
const rest = /[A-Za-z0-9+/=\s]*/y;

/**
 * Finds private keys in PEM (RFC 7468) or PGP armour (RFC 9580, 6.2), from their opening to their closing line, whatever a log
 * has put between the lines; of one that lost its beginning, the lines before the closing one.
 */
export function findPrivateKeys(text: string): Mask[] {
  if (!text.includes('PRIVATE KEY')) return [];
  const masks: Mask[] = [];
  let close = text.indexOf(closing);
  for (const { 0: line, index } of text.matchAll(opening)) {
    if (index < (masks.at(-1)?.end ?? 0)) continue;
    const start = index + line.length;
    if (close >= 0 && close < start) close = text.indexOf(closing, start);
    masks.push({ label: 'private key', start: index, end: close >= 0 && close - start < LONGEST ? closingEnd(text, close) : bodyEnd(text, start) });
  }
  for (const { 0: line, index } of text.matchAll(closingLine)) {
    if (!masks.some(({ start, end }) => start <= index && index < end)) masks.push({ label: 'private key', start: bodyStart(text, index), end: index + line.length });
  }
  return masks;
}

function closingEnd(text: string, at: number): number {
  const dashes = text.indexOf('-----', at + closing.length);
  return dashes >= 0 && dashes - at < 60 ? dashes + 5 : at + closing.length;
}

/** Where a key ends that was cut off. */
function bodyEnd(text: string, at: number): number {
  rest.lastIndex = at;
  const plain = at + (rest.exec(text)?.[0].length ?? 0);
  let end = text.indexOf('\n', at);
  while (end >= 0 && end - at < LONGEST) {
    const close = text.indexOf('\n', end + 1);
    const next = close < 0 ? text.length : close;
    if (!bodyLine.test(text.slice(end + 1, Math.min(next, end + 400)))) break;
    end = next === text.length ? -1 : next;
    if (end < 0) return text.length;
  }
  return Math.max(plain, end < 0 ? plain : end);
}

/** Where the lines of base64 before `at` begin; the first may be the rest of one. */
function bodyStart(text: string, at: number): number {
  let start = at;
  for (let end = at; end > 0 && at - end < LONGEST; ) {
    const line = text.lastIndexOf('\n', end - 2) + 1;
    const part = base64Before(text, line, end);
    if (end - part < 8) return start;
    start = part;
    if (start > line) return start;
    end = line;
  }
  return start;
}

/** Where the base64 begins that stands before `end`, on the line that begins at `line`. */
function base64Before(text: string, line: number, end: number): number {
  let at = end;
  while (at > line && /\s/.test(text.charAt(at - 1))) at--;
  while (at > line && /[A-Za-z0-9+/=]/.test(text.charAt(at - 1))) at--;
  return at;
}
