import { expect, test } from 'vitest';
import type { CorpusReport } from '../../src/evaluation/corpus.ts';
import { calibration, confusions, judgeReport, scoreOf, type Answered } from '../../src/evaluation/measure.ts';

const report = (label: string, also: string[] = []): CorpusReport => ({ id: label, kind: 'log', paste: '', label, also, decidable: true });
const answered = (verdict: Answered['verdict'], ...slugs: string[]): Answered => ({ verdict, slugs, confidence: 0.95 });

test('an answer is right when its first guide is the label or one of the others that are right too', () => {
  expect(judgeReport(report('a'), answered('match', 'a', 'b'))).toMatchObject({ first: true, three: true, sureAndWrong: false });
  expect(judgeReport(report('a', ['b']), answered('candidates', 'b'))).toMatchObject({ first: true });
});

test('the right guide further down counts among the first three only', () => {
  expect(judgeReport(report('a'), answered('match', 'x', 'y', 'a'))).toMatchObject({ first: false, three: true, sureAndWrong: true });
  expect(judgeReport(report('a'), answered('candidates', 'x', 'y', 'z', 'a'))).toMatchObject({ three: false, sureAndWrong: false });
});

test('nothing is right under the verdict unknown, except for texts out of scope', () => {
  expect(judgeReport(report('a'), answered('unknown', 'a'))).toMatchObject({ first: false, three: false });
  expect(judgeReport(report('out-of-scope'), answered('unknown'))).toMatchObject({ first: true });
  expect(judgeReport(report('out-of-scope'), answered('match', 'a'))).toMatchObject({ first: false, sureAndWrong: true });
});

test('sure and wrong is a share of the sure answers', () => {
  const outcomes = [judgeReport(report('a'), answered('match', 'a')), judgeReport(report('a'), answered('match', 'b')), judgeReport(report('a'), answered('unknown'))];
  expect(scoreOf(outcomes)).toEqual({ reports: 3, top1: 1 / 3, top3: 1 / 3, sureAndWrong: 1 / 2 });
});

test('confusions name the pair, how often, and the reports', () => {
  const outcomes = [judgeReport(report('a'), answered('match', 'b')), judgeReport(report('a'), answered('unknown'))];
  expect(confusions(outcomes)).toEqual([
    { label: 'a', answer: 'b', times: 1, ids: ['a'] },
    { label: 'a', answer: 'unknown', times: 1, ids: ['a'] },
  ]);
});

test('calibration counts answers by the confidence with which they were given', () => {
  const bins = calibration([judgeReport(report('a'), answered('match', 'a')), judgeReport(report('a'), answered('match', 'b'))]);
  expect(bins.at(-1)).toEqual({ from: 0.9, to: 1, answers: 2, right: 1 });
});
