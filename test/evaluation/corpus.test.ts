import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/evaluation/corpus.ts';
import { temporaryFolder } from '../folder.ts';

function fileOf(text: string): string {
  const file = path.join(temporaryFolder(), 'corpus.jsonl');
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
