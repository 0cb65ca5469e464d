/** A stretch to be masked: [start, end) in UTF-16 units of the original text, and what stands there, in words. */
export interface Mask {
  label: string;
  start: number;
  end: number;
}

/** What stands in the place of a masked stretch. */
export const maskText = ({ label }: Mask): string => `[masked ${label}]`;
