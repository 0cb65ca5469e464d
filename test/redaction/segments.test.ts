import { expect, test } from 'vitest';
import { redact } from '../../src/redaction/redact.ts';
import { segmentsOf } from '../../src/redaction/segments.ts';

const text = 'Incorrect API key provided: sk-abcdefghijklmnopqrst (401)';
const { masks } = redact(text);
const mark = (start: number, end: number) => ({ signature: 's', start, end });

test('segments together are the masked text', () => {
  expect(segmentsOf(text, masks, [mark(0, 26)]).map((segment) => segment.text).join('')).toBe(redact(text).text);
});

test('a marked stretch names its signatures', () => {
  expect(segmentsOf(text, masks, [mark(10, 17), { ...mark(14, 26), signature: 't' }]).filter(({ signatures }) => signatures)).toEqual([
    { text: 'API ', start: 10, signatures: ['s'] },
    { text: 'key', start: 14, signatures: ['s', 't'] },
    { text: ' provided', start: 17, signatures: ['t'] },
  ]);
});

test('a mark that ends inside a secret shows the mask, never a piece of the secret', () => {
  const marked = (start: number, end: number) => segmentsOf(text, masks, [mark(start, end)]).filter(({ signatures }) => signatures).map((segment) => segment.text).join('');
  expect(marked(10, 35)).toBe('API key provided: [masked api key]');
  expect(marked(30, 35)).toBe('[masked api key]');
});
