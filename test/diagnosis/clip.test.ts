import { expect, test } from 'vitest';
import { clip } from '../../src/diagnosis/clip.ts';

test('a paste within the limit stays whole', () => {
  expect(clip('abcdef', 6)).toEqual({ text: 'abcdef', left: 0 });
});

test('a longer one keeps its two ends and says how much is left out', () => {
  expect(clip('abcdefghij', 5)).toEqual({ text: 'ab\nij', left: 6 });
});

test('what is kept is within the limit, so that it stays as it is when it is read again', () => {
  for (const limit of [5, 6]) {
    const { text } = clip('abcdefghij', limit);
    expect(clip(text, limit)).toEqual({ text, left: 0 });
  }
});
