import { isNumber, isUnspaced } from './paste.ts';
import type { Part } from './template.ts';
import type { FactName, Signature } from './types.ts';

/** Words that errors of every kind share; meeting one says little. */
const commonWords = new Set(
  ('a an and are as at be been but by can could did do does for from has have in is it its may must no not of on or our so that the ' +
    'then there this to try was we were will with you your again check error errors failed fail failure http https invalid message ' +
    'not please request requests response returned run status unable unknown').split(' '),
);

/** How much meeting a word says: 0.2 for a common one, 0.5 for a number, 0.4 for a character of Chinese, 1 for any other, 1.5 for an identifier. */
export function wordWeight(word: string): number {
  if (commonWords.has(word)) return 0.2;
  if (isNumber(word)) return 0.5;
  if (isUnspaced(word.charCodeAt(0))) return 0.4;
  return word.includes('_') ? 1.5 : 1;
}

/** How much meeting a fact says: names of errors more than numbers, and where it happened least. */
const factWeights: Readonly<Record<FactName, number>> = {
  errno: 1.5,
  code: 1.5,
  type: 1.5,
  closeCode: 1,
  status: 1,
  channel: 0.5,
  provider: 0.5,
  surface: 0.5,
};

/** How much meeting the whole signature says: the sum over its words, its facts and its conditions. */
export function signatureWeight(signature: Signature, parts: Part[]): number {
  const words = parts.reduce((sum, part) => sum + ('word' in part ? wordWeight(part.word) : 0), 0);
  const asked = [...Object.keys(signature.facts ?? {}), ...Object.keys(signature.when ?? {})] as FactName[];
  return words + asked.reduce((sum, name) => sum + factWeights[name], 0);
}
