import { expect, test } from 'vitest';
import { plainText, splitInline } from '../../src/text/inline.ts';

test('code stands between backticks, also at either end', () => {
  expect(splitInline('`a` or `b`')).toEqual([{ text: '', isCode: false }, { text: 'a', isCode: true }, { text: ' or ', isCode: false }, { text: 'b', isCode: true }, { text: '', isCode: false }]);
  expect(splitInline('plain')).toEqual([{ text: 'plain', isCode: false }]);
});

test('a text without its backticks is plain', () => {
  expect(plainText('Run `a`, then `b`.')).toBe('Run a, then b.');
});
