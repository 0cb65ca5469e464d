import { expect, test } from 'vitest';
import { decode } from '../../src/redaction/decode.ts';

test.each([
  [String.raw`a\nb`, 'a\nb'],
  [String.raw`a\\nb`, 'a\nb'],
  [String.raw`a\r\nb\tc`, 'a\r\nb\tc'],
  [String.raw`\"key\"`, '"key"'],
  [String.raw`https:\/\/example.org`, 'https://example.org'],
  [String.raw`sk\_live\_x`, 'sk_live_x'],
  ['\u001b[31mred\u001b[0m', 'red'],
  ['a\u001b[1mb \u001b[0mc', 'a b c'],
  ['[0;39mlost', 'lost'],
  [String.raw`\u0022key\\u0027`, `"key'`],
  [String.raw`a\u003db\u0026c`, 'a=b&c'],
  [String.raw`uQi\nX`, 'uQi\nX'],
  [String.raw`\u0061 \u003`, String.raw`\u0061 \u003`],
  [String.raw`C:\npm\new b\nc`, 'C:\\npm\\new b\nc'],
  [String.raw`"C:\\npm\\.new.js\nat x"`, '"C:\\npm\\.new.js\nat x"'],
  ['plain [text] 31m', 'plain [text] 31m'],
  ['[matrix] failed', '[matrix] failed'],
  ['“a” ‘b’ c：d', `"a" 'b' c:d`],
  ['sk-a\u200bb', 'sk-ab'],
])('%j is read as %j', (text, plain) => {
  expect(decode(text).text).toBe(plain);
});

test('every place leads back to where it came from, and escapes to their beginning', () => {
  const text = String.raw`x \"key\": a\u001b[31mb` + '\u200bc';
  const { text: plain, origin } = decode(text);
  expect(plain).toBe('x "key": a bc');
  expect([...plain].map((_, at) => text.slice(origin(at), origin(at + 1)))).toEqual(['x', ' ', '\\"', 'k', 'e', 'y', '\\"', ':', ' ', 'a', '\\u001b[31m', 'b', '\u200bc']);
});
