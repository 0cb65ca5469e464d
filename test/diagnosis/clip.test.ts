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

test('no word is cut, so that half of a key is not shown for want of its prefix', () => {
  const text = `${'word '.repeat(30)}sk-${'a1'.repeat(30)} ${'word '.repeat(30)}`;
  for (let limit = 100; limit < text.length; limit++) expect(clip(text, limit).text).not.toMatch(/(?<!sk-(?:a1){0,40})a1/);
});
