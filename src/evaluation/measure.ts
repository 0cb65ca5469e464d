import type { Diagnosis } from '../diagnosis/types.ts';
import { OUT_OF_SCOPE, type CorpusReport } from './corpus.ts';

/** What is measured of an answer: its verdict, its guides in order, and how sure the first one is. */
export interface Answered {
  verdict: Diagnosis['verdict'];
  slugs: string[];
  confidence: number;
}

/** A report with the answer to it, judged. */
export interface Outcome {
  report: CorpusReport;
  answered: Answered;
  /** The first guide is right and the verdict is not `unknown`; for texts out of scope, the verdict is `unknown`. */
  first: boolean;
  /** One of the first three is right. */
  three: boolean;
  /** A `match` whose first guide is wrong. */
  sureAndWrong: boolean;
}

/** Shares are between 0 and 1; NaN where nothing was counted. */
export interface Score {
  reports: number;
  top1: number;
  top3: number;
  /** Of the answers given as a `match`. */
  sureAndWrong: number;
}

/** Judges the answer to a report by its label. */
export function judgeReport(report: CorpusReport, answered: Answered): Outcome {
  const right = (slug: string | undefined) => slug !== undefined && (slug === report.label || report.also.includes(slug));
  const known = answered.verdict !== 'unknown';
  const [best] = answered.slugs;
  const outOfScope = report.label === OUT_OF_SCOPE;
  return {
    report,
    answered,
    first: outOfScope ? !known : known && right(best),
    three: outOfScope ? !known : known && answered.slugs.slice(0, 3).some(right),
    sureAndWrong: answered.verdict === 'match' && !right(best),
  };
}

const share = (outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean) => outcomes.filter(holds).length / outcomes.length;

/** The score over some outcomes. */
export const scoreOf = (outcomes: readonly Outcome[]): Score => ({
  reports: outcomes.length,
  top1: share(outcomes, ({ first }) => first),
  top3: share(outcomes, ({ three }) => three),
  sureAndWrong: share(outcomes.filter(({ answered }) => answered.verdict === 'match'), ({ sureAndWrong }) => sureAndWrong),
});

/** Scores by a property of the report, sorted by its name. */
export function scoresBy(outcomes: readonly Outcome[], property: (report: CorpusReport) => string): Map<string, Score> {
  const groups = Map.groupBy(outcomes, ({ report }) => property(report));
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, own]) => [name, scoreOf(own)]));
}

/** What was answered: the first guide, or `unknown`. */
export const answerOf = ({ answered }: Outcome): string => (answered.verdict === 'unknown' ? 'unknown' : (answered.slugs[0] ?? 'unknown'));

/** How often each wrong guide was named first for each label, the commonest first. */
export function confusions(outcomes: readonly Outcome[]): { label: string; answer: string; times: number; ids: string[] }[] {
  const wrong = outcomes.filter(({ first }) => !first);
  return [...Map.groupBy(wrong, (outcome) => `${outcome.report.label}\n${answerOf(outcome)}`)]
    .map(([pair, own]) => {
      const [label = '', answer = ''] = pair.split('\n');
      return { label, answer, times: own.length, ids: own.map(({ report }) => report.id) };
    })
    .sort((a, b) => b.times - a.times || (a.label < b.label ? -1 : 1));
}

/** How often answers were right, by the confidence with which they were given; bounds are [from, to). */
export function calibration(outcomes: readonly Outcome[]): { from: number; to: number; answers: number; right: number }[] {
  const bounds = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01];
  const answered = outcomes.filter(({ answered: { verdict } }) => verdict !== 'unknown');
  return bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? 1;
    const own = answered.filter(({ answered: { confidence } }) => confidence >= from && confidence < to);
    return { from, to: Math.min(1, to), answers: own.length, right: own.filter(({ first }) => first).length };
  });
}
