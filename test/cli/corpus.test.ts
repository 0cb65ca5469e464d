import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/cli/corpus.ts';

function fileOf(text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'clawmend-')), 'corpus.jsonl');
  writeFileSync(file, text);
  return file;
}

test('a report is read with what it leaves out', () => {
  expect(readCorpus(fileOf('{"id":"1","kind":"log","paste":"x","label":"a"}\n\n'))).toEqual([{ id: '1', kind: 'log', paste: 'x', label: 'a', also: [], decidable: true }]);
});

test('a line that cannot be read is named with its file and number', () => {
  expect(() => readCorpus(fileOf('{"id":"1","kind":"log","paste":"x","label":"a"}\nnot json'))).toThrow(/corpus\.jsonl: line 2: is not JSON/);
  expect(() => readCorpus(fileOf('{"id":"1","kind":"log","label":"a"}'))).toThrow(/line 1: .*paste/s);
});
