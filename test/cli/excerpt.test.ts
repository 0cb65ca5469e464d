import { expect, test } from 'vitest';
import { excerpt } from '../../src/cli/excerpt.ts';
import { redact } from '../../src/redaction/redact.ts';
import { segmentsOf } from '../../src/redaction/segments.ts';
import { plain } from './plain.ts';

/** The excerpt of a text in which each of the words speaks for the guide `own`. */
function shown(text: string, words: string[], style = plain()): string[] {
  const marks = words.map((word) => ({ signature: 'own/x', start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  return excerpt(segmentsOf(text, redact(text).masks, marks), 'own', style);
}

test('lines without evidence are left out, and carets stand under the evidence', () => {
  expect(shown('starting\nError: 401 Unauthorized\nbye', ['401'])).toEqual(['Error: 401 Unauthorized', '       ^^^']);
});

test('with colours the evidence is underlined', () => {
  const coloured = { ...plain(), isColoured: true, paint: (text: string) => `<${text}>` };
  expect(shown('Error: 401 Unauthorized', ['401'], coloured)).toEqual(['Error: <401> Unauthorized']);
});

test('evidence of another guide is not shown', () => {
  expect(excerpt([{ text: 'Error', start: 0, signatures: ['other/x'] }], 'own', plain())).toEqual([]);
});

test('evidence that goes on across a line break is marked in both lines', () => {
  expect(shown('no credentials\nfound here', ['credentials\nfound'])).toEqual(['no credentials', '   ^^^^^^^^^^^', 'found here', '^^^^^']);
});

test('a secret beside the evidence is masked', () => {
  expect(shown('Invalid API key: sk-ant-api03-abcdefghijklmnopqrstuvwxyz', ['Invalid API key'])).toEqual(['Invalid API key: [masked anthropic key]', '^^^^^^^^^^^^^^^']);
});

test('carets stand right under and behind wide characters', () => {
  expect(shown('错误 401 未授权', ['401', '未授权'])).toEqual(['错误 401 未授权', '     ^^^ ^^^^^^']);
});

test.each([40, 100])('a line of 10,000 characters is cut to %i columns around its evidence', (columns) => {
  const text = `${'a '.repeat(2500)}first${' b'.repeat(1000)} second${' c'.repeat(2500)}`;
  const [line = '', carets = ''] = shown(text, ['first', 'second'], plain(columns));
  expect(line).toMatch(/^….*first.*….*second.*…$/);
  expect(line.length).toBeLessThanOrEqual(columns);
  expect([...carets.matchAll(/\^+/g)].map(({ 0: run, index }) => line.slice(index, index + run.length))).toEqual(['first', 'second']);
});

test('more evidence in a line than fits is cut off at its end', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}x`);
  const [line = ''] = shown(words.join(' '), words, plain(60));
  expect(line).toMatch(/^word0x word1x .*…$/);
  expect(line.length).toBeLessThanOrEqual(60);
});

test('after eight lines it says how many more there are', () => {
  const words = Array.from({ length: 11 }, (_, index) => `word${index}x`);
  expect(shown(words.join('\n'), words).at(-1)).toBe('… and 3 more such lines');
});

test('control characters of the paste do not reach the terminal', () => {
  expect(shown('Error:\u001b]0;owned\u0007\t401\r', ['401'])).toEqual(['Error:␛]0;owned␇ 401', '                 ^^^']);
});
