import { expect, test } from 'vitest';
import { escapeControls, showControls } from '../../src/text/controls.ts';

test.each([
  ['the title of a terminal', '\u001b]0;owned\u0007', '␛]0;owned␇'],
  ['the clipboard of a terminal, in one character', '\u009d52;c;eA==\u009c', '<U+009D>52;c;eA==<U+009C>'],
  ['a hidden link', '\u001b]8;;javascript:x\u001b\\here', '␛]8;;javascript:x␛\\here'],
  ['what is deleted', 'a\u0008b\u007f\0', 'a␈b␡␀'],
  ['the direction of writing', '\u202ecba\u202c \u2066x\u2069', '<U+202E>cba<U+202C> <U+2066>x<U+2069>'],
])('shown, it does nothing: %s', (_name, text, shown) => {
  expect(showControls(text)).toBe(shown);
});

test('words of any writing, tabs, line ends and joined emoji stay as they are', () => {
  const text = 'a\tb\r\nשלום العربية\u200f 错误 👩\u200d💻 é';
  expect(showControls(text)).toBe(text);
  expect(escapeControls(text)).toBe(text);
});

test('JSON says the same without control characters', () => {
  const text = '\u009b31m \u202e \u007f';
  const json = escapeControls(JSON.stringify({ text }));
  expect(json).toBe('{"text":"\\u009b31m \\u202e \\u007f"}');
  expect(JSON.parse(json)).toEqual({ text });
});
