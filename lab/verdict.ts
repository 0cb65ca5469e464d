import type { Diagnosis } from '../src/diagnosis/types.ts';

/** Whether an answer leads to the guide that was expected, and what it said instead, in words. */
export function verdictOn({ verdict, guides }: Diagnosis, expected: string): { isRight: boolean; words: string } {
  const first = guides[0]?.slug;
  if (verdict !== 'unknown' && first === expected) return { isRight: true, words: `As expected: ${expected}.` };
  const said = verdict === 'unknown' ? 'no guide was named' : `${first} was named first`;
  return { isRight: false, words: `Expected ${expected}, but ${said}.` };
}
