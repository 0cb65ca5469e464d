/** The longest paste that is read whole, in UTF-16 units. */
export const LIMIT = 400_000;

/** A paste, whole or its two ends. */
export interface Clipped {
  text: string;
  /** How many UTF-16 units were left out of the middle; 0 when it is whole. */
  left: number;
}

/** How far from the middle of the limit a place to cut is looked for. */
const SEARCH = 8_000;

const parting = /[\s"',;&<>]/;

/**
 * Keeps a paste within the limit: its head, where the first failure stands, and its tail, where the last one does. No word is
 * cut where that can be helped: half of a key is not known for one.
 */
export function clip(text: string, limit = LIMIT): Clipped {
  if (text.length <= limit) return { text, left: 0 };
  const half = Math.floor((limit - 1) / 2);
  const head = nearest(text, half, -1);
  const tail = nearest(text, text.length - half, 1);
  return { text: `${text.slice(0, head)}\n${text.slice(tail)}`, left: tail - head };
}

/** The place between two words that is nearest to `at` in one direction; `at` itself where there is none. */
function nearest(text: string, at: number, step: 1 | -1): number {
  for (let place = at, left = SEARCH; left > 0 && place > 0 && place < text.length; place += step, left--) {
    if (parting.test(text.charAt(place)) || parting.test(text.charAt(place - 1))) return place;
  }
  return at;
}
