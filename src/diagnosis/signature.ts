import { readPaste } from './paste.ts';
import type { Signature } from './types.ts';

/** How many words of a signature stand in its id. */
const WORDS_IN_ID = 8;

/** The id of a signature: its guide's slug and the first words of what it looks for. It changes only with those words. */
export function signatureId(slug: string, { message, facts, when }: Signature): string {
  const source = message ?? Object.values(facts ?? {}).flat().join(' ');
  const words = readPaste(`${source} ${Object.values(when ?? {}).flat().join(' ')}`).tokens.map(({ word }) => word);
  return `${slug}/${words.slice(0, WORDS_IN_ID).join('-')}`;
}
