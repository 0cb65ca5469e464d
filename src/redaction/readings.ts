import { asItStands, rewrite, through, type Change, type Reading } from '../text/reading.ts';
import { withoutControls } from './controls.ts';
import { decode } from './decode.ts';
import { joinings, joiningsBehind } from './joints.ts';
import { decodeAddresses } from './percent.ts';

/**
 * Every way in which a secret may stand in a text, each with the way back: with its escapes decoded, with the lines joined that
 * a terminal broke (before and after decoding, since JSON may hold a broken text and may itself be broken), also in frames and
 * behind prefixes, with the codes of addresses and HTML decoded, and without control characters. Most hold only the lines for
 * which they differ from the first.
 */
export function readings(text: string): Reading[] {
  const raw = asItStands(text);
  const controls = withoutControls(text);
  const sources = controls.length > 0 ? [raw, rewrite(text, controls)] : [raw];
  const hasEscapes = text.includes('\\');
  const decoded = [...sources, ...sources.flatMap(joined)].map(decodedFrom);
  const inside = hasEscapes ? decoded.flatMap(joinedInside) : [];
  const behind = [...(hasEscapes ? sources.flatMap(joinedBehindEscapes).map(decodedFrom) : []), ...decoded.slice(0, sources.length).flatMap(joinedBehind)];
  const plain = [...decoded, ...inside, ...behind];
  return [...plain, ...plain.flatMap(unescaped)];
}

const decodedFrom = (reading: Reading) => through(reading, decode(reading.text));
const joined = (reading: Reading) => joinings(reading.text).flatMap((changes) => within(reading, changes));

const joinedBehind = (reading: Reading) => joiningsBehind(reading.text).flatMap((changes) => within(reading, changes));

/** How far from a break its lines are looked at. */
const NEAR = 400;

/** Joins lines that were full, or rows of a table, as long as their escapes were not decoded. */
const joinedBehindEscapes = (reading: Reading) =>
  joiningsBehind(reading.text).flatMap((changes) => within(reading, changes.filter(({ start, end }) => reading.text.slice(Math.max(0, start - NEAR), end + NEAR).includes('\\'))));

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
