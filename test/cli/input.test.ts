import { Readable } from 'node:stream';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openInput, readText } from '../../src/cli/input.ts';

/** What is said before standard input is read, at a terminal or away from one. */
function saidBeforeReading(isTTY: boolean): string[] {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const before = process.stdin.isTTY;
  onTestFinished(() => {
    said.mockRestore();
    process.stdin.isTTY = before;
  });
  process.stdin.isTTY = isTTY;
  expect(openInput(undefined)).toBe(process.stdin);
  return said.mock.calls.flat().map(String);
}

test('at a terminal it says what it waits for, and how to end it', () => {
  expect(saidBeforeReading(true)).toEqual([expect.stringMatching(/^Paste the error, then press Ctrl\+[DZ] /)]);
});

test('what is piped is read without a word', () => {
  expect(saidBeforeReading(false)).toEqual([]);
});

test.each([
  ['UTF-8', Buffer.from('401 – a')],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeff401 – a')],
  ['UTF-16', Buffer.from('\ufeff401 – a', 'utf16le')],
])('text is read as %s', async (_encoding, bytes) => {
  expect(await readText(Readable.from([bytes.subarray(0, 1), bytes.subarray(1)]))).toBe('401 – a');
});
