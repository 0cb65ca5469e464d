/** The longest paste that is read whole, in UTF-16 units. */
export const LIMIT = 400_000;

/** A paste, whole or its two ends. */
export interface Clipped {
  text: string;
  /** How many UTF-16 units were left out of the middle; 0 when it is whole. */
  left: number;
}

/** Keeps a paste within the limit: its head, where the first failure stands, and its tail, where the last one does. */
export function clip(text: string, limit = LIMIT): Clipped {
  if (text.length <= limit) return { text, left: 0 };
  const half = Math.floor((limit - 1) / 2);
  return { text: `${text.slice(0, half)}\n${text.slice(text.length - half)}`, left: text.length - 2 * half };
}
