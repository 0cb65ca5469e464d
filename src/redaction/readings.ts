import { asItStands, rewrite, through, type Change, type Reading } from '../text/reading.ts';
import { decode } from './decode.ts';
import { joinings } from './joints.ts';
import { decodeAddresses } from './percent.ts';

/**
 * Every way in which a secret may stand in a text, each with the way back: with its escapes decoded, with the lines joined that
 * a terminal broke (before and after decoding, since JSON may hold a broken text and may itself be broken), and with the codes
 * of addresses and HTML decoded. All but the first hold only the lines for which they differ from it.
 */
export function readings(text: string): Reading[] {
  const raw = asItStands(text);
  const decoded = [raw, ...joined(raw)].map(decodedFrom);
  const plain = [...decoded, ...(text.includes('\\') ? decoded.flatMap(joinedInside) : [])];
  return [...plain, ...plain.flatMap(unescaped)];
}

const decodedFrom = (reading: Reading) => through(reading, decode(reading.text));
const joined = (reading: Reading) => joinings(reading.text).flatMap((changes) => within(reading, changes));

/** Joins the lines of a text that stood in a string; those of the string's own surroundings are joined already. */
const joinedInside = (reading: Reading) =>
  joinings(reading.text).flatMap((changes) => within(reading, changes.filter(({ start, end }) => reading.origin(end) - reading.origin(start) > end - start)));

/** What an address holds may be JSON itself. */
const unescaped = (reading: Reading) => within(reading, decodeAddresses(reading.text)).map(decodedFrom);

/** A reading of the lines around some changes; none where nothing changes. */
function within(reading: Reading, changes: readonly Change[]): Reading[] {
  return changes.length === 0 ? [] : [through(reading, rewrite(reading.text, withoutOtherLines(reading.text, changes)))];
}

/** The changes, and a line break for all that stands on lines that none of them touches. */
function withoutOtherLines(text: string, changes: readonly Change[]): Change[] {
  const all: Change[] = [];
  let end = 0;
  for (const change of changes) {
    if (change.start >= end) {
      const start = Math.min(change.start, text.lastIndexOf('\n', change.start - 1) + 1);
      if (start > end) all.push({ start: end, end: start, by: '\n' });
    }
    all.push(change);
    if (change.end > end) {
      const close = text.indexOf('\n', change.end);
      end = close < 0 ? text.length : close;
    }
  }
  return end < text.length ? [...all, { start: end, end: text.length, by: '\n' }] : all;
}
