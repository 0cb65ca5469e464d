import { diagnose } from '../diagnosis/diagnose.ts';
import { catalogOf } from '../guides/catalog.ts';
import type { Guide } from '../guides/library.ts';
import { searchBaseline } from './baseline.ts';
import { OUT_OF_SCOPE, type CorpusReport } from './corpus.ts';
import { calibration, confusions, judgeReport, scoreOf, scoresBy, type Answered, type Outcome, type Score } from './measure.ts';

/** Everything that is measured on a corpus. Only decidable reports count. */
export interface Evaluation {
  /** Over the labels that have a guide. */
  recogniser: Score;
  /** The same texts put into a full-text search over the same guides. */
  search: Score;
  /** Texts of other software: on how many the recogniser was silent. */
  outOfScope: { reports: number; silent: number };
  /** Reports whose guide is not written yet. */
  withoutGuide: { reports: number; sureAndWrong: number };
  undecidable: number;
  byKind: Record<string, Score>;
  byLabel: Record<string, Score>;
  confusions: ReturnType<typeof confusions>;
  confusionsWithoutGuide: ReturnType<typeof confusions>;
  calibration: ReturnType<typeof calibration>;
  /** The judged answers, for labels that have a guide and for texts out of scope. */
  outcomes: Outcome[];
}

/** Judges the recogniser, with the catalog of these guides, on real reports. */
export function evaluate(guides: Guide[], reports: CorpusReport[]): Evaluation {
  const catalog = catalogOf(guides);
  const slugs = new Set(guides.map(({ slug }) => slug));
  const recognise = (paste: string): Answered => {
    const diagnosis = diagnose(paste, catalog);
    return { verdict: diagnosis.verdict, slugs: diagnosis.guides.map(({ slug }) => slug), confidence: diagnosis.guides[0]?.confidence ?? 0 };
  };
  const judged = (answer: (paste: string) => Answered, own: CorpusReport[]) => own.map((report) => judgeReport(report, answer(report.paste)));

  const decidable = reports.filter((report) => report.decidable);
  const foreign = judged(recognise, decidable.filter(({ label }) => label === OUT_OF_SCOPE));
  const known = decidable.filter(({ label }) => slugs.has(label));
  const outcomes = judged(recognise, known);
  const withoutGuide = judged(recognise, decidable.filter(({ label }) => label !== OUT_OF_SCOPE && !slugs.has(label)));
  return {
    recogniser: scoreOf(outcomes),
    search: scoreOf(judged(searchBaseline(guides), known)),
    outOfScope: { reports: foreign.length, silent: foreign.filter(({ first }) => first).length },
    withoutGuide: { reports: withoutGuide.length, sureAndWrong: withoutGuide.filter(({ sureAndWrong }) => sureAndWrong).length },
    undecidable: reports.length - decidable.length,
    byKind: Object.fromEntries(scoresBy(outcomes, ({ kind }) => kind)),
    byLabel: Object.fromEntries(scoresBy(outcomes, ({ label }) => label)),
    confusions: confusions([...outcomes, ...foreign]),
    confusionsWithoutGuide: confusions(withoutGuide.filter(({ answered }) => answered.verdict !== 'unknown')),
    calibration: calibration([...outcomes, ...foreign]),
    outcomes: [...outcomes, ...foreign],
  };
}
