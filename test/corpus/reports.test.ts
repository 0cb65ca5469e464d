import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/evaluation/corpus.ts';
import { evaluate } from '../../src/evaluation/evaluation.ts';
import { readFirstRuns } from '../../src/evaluation/first-runs.ts';
import { readLibrary } from '../../src/guides/library.ts';

const reports = globSync('test/reports/*.jsonl').sort().flatMap(readCorpus);
const { recogniser } = evaluate(readLibrary(process.cwd()).library.guides, reports);

test('the reports whose wordings were added are still recognised', () => {
  expect(recogniser.reports).toBeGreaterThan(1_200);
  expect(recogniser.top1).toBeGreaterThanOrEqual(0.93);
  expect(recogniser.sureAndWrong).toBeLessThanOrEqual(0.01);
});

test('reports are told apart by their ids', () => {
  expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
});

test('first runs name the set that they were made on', () => {
  for (const { file } of readFirstRuns()) expect(globSync(file)).toHaveLength(1);
});
