/** A text read in another way: decoded, or with its lines joined. Places in it lead back to the original. */
export interface Reading {
  text: string;
  /** The place in the original of the unit at `at`. What was dropped in front of a unit is part of it. */
  origin: (at: number) => number;
}

/** A stretch [start, end) that is read as `by`: one UTF-16 unit, or nothing. */
export interface Change {
  start: number;
  end: number;
  by: string;
}

/** The text as it stands. */
export const asItStands = (text: string): Reading => ({ text, origin: (at) => at });

/** The text with the changes made, which are in order and do not overlap. */
export function rewrite(text: string, changes: readonly Change[]): Reading {
  if (changes.length === 0) return asItStands(text);
  const places: number[] = [0];
  const origins: number[] = [0];
  const pieces: string[] = [];
  let length = 0;
  let done = 0;
  let dropped: number | undefined;
  const add = (piece: string, start: number, end: number) => {
    places.push(length, length + 1);
    origins.push(dropped ?? start, end);
    dropped = undefined;
    pieces.push(piece);
    length += piece.length;
  };
  for (const { start, end, by } of changes) {
    if (start > done) add(text.slice(done, start), done, done + 1);
    if (by) add(by, start, end);
    else dropped ??= start;
    done = end;
  }
  if (done < text.length) add(text.slice(done), done, done + 1);
  else if (dropped !== undefined) places.push(length), origins.push(dropped);
  return { text: pieces.join(''), origin: (at) => originOf(places, origins, at) };
}

/** The place in the original of the last stretch that begins at `at` or before, moved as far as `at` is from its beginning. */
function originOf(places: readonly number[], origins: readonly number[], at: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return (origins[low] ?? 0) + at - (places[low] ?? 0);
}

/** A reading of a reading, as one of the original. */
export const through = (outer: Reading, inner: Reading): Reading => ({ text: inner.text, origin: (at) => outer.origin(inner.origin(at)) });
