import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wholeCorpus } from '../../src/evaluation/corpus.ts';
import { evaluate } from '../../src/evaluation/evaluation.ts';
import { answerOf } from '../../src/evaluation/measure.ts';
import { readLibrary } from '../../src/guides/library.ts';

const reports = wholeCorpus();
const evaluation = evaluate(readLibrary(process.cwd()).library.guides, reports);

test('the corpus is there', () => {
  expect(reports.length).toBeGreaterThanOrEqual(456);
  expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
});

test('the reports that are answered wrong are exactly those of known-wrong.json, with their answers', () => {
  const wrong = Object.fromEntries(evaluation.outcomes.filter(({ first }) => !first).map((outcome) => [outcome.report.id, answerOf(outcome)]).sort());
  expect(wrong, 'what is answered right now is taken out of the list; what is answered wrong now is a fault').toEqual(JSON.parse(readFileSync('test/corpus/known-wrong.json', 'utf8')));
});

test('of the reports that have a guide, 95 % lead to it first', () => {
  expect(evaluation.recogniser.top1).toBeGreaterThanOrEqual(0.95);
});

test('of the reports that have a guide, 99 % have it among the first three', () => {
  expect(evaluation.recogniser.top3).toBeGreaterThanOrEqual(0.99);
});

test('of the answers given as certain, at most 1 % are wrong', () => {
  expect(evaluation.recogniser.sureAndWrong).toBeLessThanOrEqual(0.01);
});

test('nothing out of scope is claimed', () => {
  expect(evaluation.outOfScope.silent).toBe(evaluation.outOfScope.reports);
});

test('confidence of 0.9 and more is right in 97 of 100 answers', () => {
  const sure = evaluation.calibration.filter(({ from }) => from >= 0.9);
  const answers = sure.reduce((sum, bin) => sum + bin.answers, 0);
  const right = sure.reduce((sum, bin) => sum + bin.right, 0);
  expect(answers).toBeGreaterThan(0);
  expect(right / answers).toBeGreaterThanOrEqual(0.97);
});
