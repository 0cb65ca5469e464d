import { expect, test } from 'vitest';
import { widthOf, wrap } from '../../src/cli/width.ts';

test.each([['plain', 5], ['错误', 4], ['e\u0301', 1], ['エラー', 6], ['🦞', 2], ['｡', 1], ['！', 2]])('%j fills %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

test('lines are broken between words', () => {
  expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
});

test('code between backticks, and a word that is too long, stay whole', () => {
  expect(wrap('Run `openclaw models status` now', 12)).toEqual(['Run', '`openclaw models status`', 'now']);
});
