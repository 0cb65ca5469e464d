import { expect, test } from 'vitest';
import { blankEscapes } from '../../src/text/escapes.ts';

test.each([
  [String.raw`a\nb`, 'a \nb'],
  [String.raw`a\\nb`, 'a  \nb'],
  [String.raw`\"key\"`, ' "key "'],
  ['\u001b[31mred\u001b[0m', '     red    '],
  ['[0;39mlost', '      lost'],
  [String.raw`\u0022key\\u0027`, '      key       '],
  [String.raw`\u0061 \u003`, ' u0061  u003'],
  [String.raw`C:\npm\new b\nc`, 'C: npm new b \nc'],
  [String.raw`"C:\\npm\\new.js\nat x"`, '"C:  npm  new.js \nat x"'],
  [String.raw`abc:\nat`, 'abc: \nat'],
  ['ends with \\', 'ends with  '],
  ['plain [text] 31m', 'plain [text] 31m'],
  ['[matrix] failed', '[matrix] failed'],
  ['\u001b[mplain', '   plain'],
])('%j is read as %j', (text, plain) => {
  expect(blankEscapes(text)).toBe(plain);
  expect(plain).toHaveLength(text.length);
});
