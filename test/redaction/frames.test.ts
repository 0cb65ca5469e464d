import { expect, test } from 'vitest';
import { readings } from '../../src/redaction/readings.ts';
import { redact } from '../../src/redaction/redact.ts';
import { ascii, behind, note, table, unicode } from './frames.ts';

/** Made up; longer than what it stands in. */
const random = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0';
const reads = (text: string, wanted: string) => readings(text).some((reading) => reading.text.includes(wanted));

test.each([
  ['in a table', table(unicode, [['openai', random, 'ok']], [8, 16, 8])],
  ['in a table of plain characters', table(ascii, [['openai', random, 'it failed in the end']], [8, 16, 8])],
  ['below another row', table(unicode, [['anthropic', 'none'], ['openai', random]], [9, 16])],
  ['in a note', note(`openclaw doctor found this one here:\n${random}`, 36)],
  ['in a note, behind a bullet and beside a long path', note(`has words up to here:\n- ${random}\n- /var/lib/openclaw/agents/main/agent/auth-profiles.json`, 36)],
  ['in a note in JSON', JSON.stringify({ log: note(`openclaw doctor found this one here:\n${random}`, 36) })],
  ['beside a gutter', behind(`${'x'.repeat(60)} ${random}`, 77, () => '│  ')],
  ['behind the name of a container', behind(`${'x'.repeat(60)} ${random}`, 80, () => 'gateway-1  | ')],
  ['behind times', behind(`${'x'.repeat(60)} ${random}`, 80, (line) => `2026-11-29T09:15:0${line}Z [gateway] `)],
  ['in quoted mail', behind(`${'x'.repeat(60)} ${random}`, 72, () => '> ')],
  ['with a hanging indent', behind(`${'x'.repeat(60)} ${random}`, 70, () => '      ', () => '[log] ')],
])('a word goes on in the next line: %s', (_name, text) => {
  expect(reads(text, random)).toBe(true);
});

test.each([
  ['rows of a table', table(unicode, [['openai', 'abcdefghijklmnopqr', 'ok'], ['x', 'stuvwxyz', 'ok']], [8, 9, 9]), 'qrst'],
  ['a bullet below a full line', note('- abcdefghijklmnopqrstuvwxyzabcdefghij\n- next', 38), 'hij-'],
  ['a prefix that both lines have', behind(`${'x'.repeat(60)} ${random}`, 80, () => 'gateway-1  | '), `${random.slice(14, 19)}gateway`],
])('no reading joins what stands apart: %s', (_name, text, joined) => {
  expect(reads(text, joined)).toBe(false);
});

test('a table keeps its other cells, a box its frame', () => {
  const rows = [`│ openai │ sk-ant-api03-${random.slice(0, 7)} │ 401    │`, `│        │ ${random.slice(7, 27)} │ failed │`, `│        │ ${random.slice(27).padEnd(20)} │        │`];
  expect(redact(rows.join('\n')).text).toBe(rows.map((row) => row.replace(/│ [\w-]{13,20}(?= )/, '│ [masked anthropic key]')).join('\n'));
});

const framed: [string, (size: number) => string][] = [
  ['rules alone', (size) => '│'.repeat(size)],
  ['lines of rules', (size) => '│││││││││\n'.repeat(size / 10)],
  ['a table of eight columns', (size) => `${'│ ab-'.repeat(8)}│\n`.repeat(size / 42)],
  ['a table of many columns', (size) => `${'| a '.repeat(size / 8)}|\n`.repeat(2)],
  ['a box of full lines', (size) => `│ ${'a'.repeat(36)} │\n`.repeat(size / 41)],
  ['deep indents', (size) => `${' '.repeat(110)}${'b'.repeat(40)}\n`.repeat(size / 151)],
  ['a prefix before full lines', (size) => `[gateway] ${'a'.repeat(70)}\n`.repeat(size / 81)],
  ['a letter and a control character', (size) => 's\0'.repeat(size / 2)],
];

test.each(framed)('what is read of a text grows no faster than the text: %s', (_name, make) => {
  const read = (size: number) => readings(make(size)).reduce((sum, { text }) => sum + text.length, 0) / size;
  const [first = 0, ...rest] = [2_000, 4_000, 8_000, 16_000].map(read);
  for (const effort of rest) expect(effort).toBeLessThanOrEqual(first * 1.25);
  expect(first).toBeLessThan(30);
});
