import { expect, test } from 'vitest';
import { clip } from '../../src/diagnosis/clip.ts';

test('a paste within the limit stays whole', () => {
  expect(clip('abcdef', 6)).toEqual({ text: 'abcdef', left: 0 });
});

test('a longer one keeps its two ends and says how much is left out', () => {
  expect(clip('abcdefghij', 4)).toEqual({ text: 'ab\nij', left: 6 });
});
