import { expect, test } from 'vitest';
import { readings } from '../../src/redaction/readings.ts';
import { variants } from '../corpus/variants.ts';

const texts = (text: string) => readings(text).map((reading) => reading.text);
const reads = (text: string, wanted: string) => texts(text).some((reading) => reading.includes(wanted));

/** One long word behind 70 columns of words. */
const long = `${'word '.repeat(14)}${'abc4efGh1j'.repeat(3)} end`;
const wrapped = variants['wrapped at 80 columns'](long);

test.each([
  ['a word over the end of a full line', wrapped],
  ['with Windows line ends', wrapped.replaceAll('\n', '\r\n')],
  ['in colours', wrapped.split('\n').map((line) => `\u001b[31m${line}\u001b[0m`).join('\n')],
  ['in JSON', JSON.stringify({ log: wrapped })],
  ['in JSON that is wrapped', variants['wrapped at 80 columns'](JSON.stringify({ log: long }))],
  ['in a terminal of another width', long.match(/.{1,77}/g)?.join('\n') ?? ''],
  ['with wide characters before it', `${'字'.repeat(20)} ${'x'.repeat(29)} ${'abc4efGh1j'.repeat(3).slice(0, 9)}\n${'abc4efGh1j'.repeat(3).slice(9)}`],
])('one reading joins it: %s', (_name, text) => {
  expect(reads(text, 'abc4efGh1j'.repeat(3))).toBe(true);
});

test.each([
  ['a line of its own begins with a date', `${'x'.repeat(80)}\n2026-11-23T01:19:35 next`],
  ['a line of its own begins with a bracket', `${'x'.repeat(80)}\n[gateway] next`],
  ['the line is not full', `${'x'.repeat(60)}\nabc1\n${'y'.repeat(80)}`],
  ['a sentence ends with the line', `${'x'.repeat(50)}.\nNext`],
])('no reading joins what stands apart: %s', (_name, text) => {
  expect(texts(text).every((reading) => !/x\.?(?:2026|\[gate|abc1|Next)/.test(reading))).toBe(true);
});

test('codes of addresses and of HTML are read, also JSON inside them', () => {
  expect(reads('a?next=https%3A%2F%2Fjane%3Apw%40host', 'https://jane:pw@host')).toBe(true);
  expect(reads('&quot;token&quot;:&quot;x&quot;', '"token":"x"')).toBe(true);
  expect(reads('q=%7B%22a%22%3A%22b%5C%22c', '{"a":"b"c')).toBe(true);
});

test('a text with nothing to decode has one reading: itself', () => {
  expect(texts('plain text\nof two lines')).toEqual(['plain text\nof two lines']);
});
