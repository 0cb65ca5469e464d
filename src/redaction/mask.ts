/** A stretch to be masked: [start, end) in UTF-16 units of the original text, and what stands there, in words. */
export interface Mask {
  label: string;
  start: number;
  end: number;
}

/** What stands in the place of a masked stretch. */
export const maskText = ({ label }: Mask): string => `[masked ${label}]`;

const written = /\[masked [a-z][a-z -]{1,30}\]/g;

/** Where masks stand that were written before. */
export const writtenMasks = (text: string): Pick<Mask, 'start' | 'end'>[] => (text.includes('[masked ') ? [...text.matchAll(written)].map(({ 0: mask, index }) => ({ start: index, end: index + mask.length })) : []);
