import { showControls } from '../text/controls.ts';
import { maskText, type Mask } from './mask.ts';

/** A stretch of a masked text, fit to be shown: control characters are written out. `start` is its place in the original, in UTF-16 units. */
export interface Segment {
  text: string;
  start: number;
  /** What stood here was a secret; `text` names its kind. */
  masked?: true;
  /** Ids of the signatures that were met here. */
  signatures?: string[];
}

/** A marked stretch of the original: [start, end) in UTF-16 units. */
interface Mark {
  signature: string;
  start: number;
  end: number;
}

/**
 * Cuts a text where masks and marks begin and end. A masked stretch is never cut and never shown: a mark that touches it
 * takes all of it.
 */
export function segmentsOf(text: string, masks: readonly Mask[], marks: readonly Mark[]): Segment[] {
  const cuts = new Set([0, text.length, ...masks.flatMap(({ start, end }) => [start, end])]);
  for (const { start, end } of marks) {
    for (const cut of [start, end]) if (!masks.some((mask) => mask.start < cut && cut < mask.end)) cuts.add(cut);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const masked = new Map(masks.map((mask) => [mask.start, mask]));
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    const mask = masked.get(start);
    const signatures = [...new Set(marks.filter((mark) => mark.start < end && mark.end > start).map(({ signature }) => signature))];
    return { text: mask ? maskText(mask) : showControls(text.slice(start, end)), start, ...(mask ? { masked: true as const } : {}), ...(signatures.length ? { signatures } : {}) };
  });
}
