import { groupBy } from '../text/group-by.ts';

/** A kind of secret or personal data, and how often it was masked. */
export interface Kind {
  label: string;
  times: number;
}

/** Each label once, in order of appearance. */
export const kindsOf = (labels: readonly string[]): Kind[] => [...groupBy(labels, (label) => label)].map(([label, own]) => ({ label, times: own.length }));

/** Such as `e-mail, anthropic key (2 times)`. */
export const kindsInWords = (kinds: readonly Kind[]): string => kinds.map(({ label, times }) => (times > 1 ? `${label} (${times} times)` : label)).join(', ');
