// How good the recogniser is on real reports: `npm run evaluate [-- [--json] [FILES]]`.
import { globSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { diagnose } from '../diagnosis/diagnose.ts';
import { catalogOf } from '../guides/catalog.ts';
import { readLibrary } from '../guides/library.ts';
import { searchBaseline } from './baseline.ts';
import { OUT_OF_SCOPE, readCorpus, type CorpusReport } from './corpus.ts';
import { calibration, confusions, judgeReport, scoreOf, scoresBy, type Answered, type Outcome, type Score } from './measure.ts';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const files = positionals.length ? positionals : globSync('test/corpus/*.jsonl').sort();
const { library } = readLibrary(process.cwd());
const catalog = catalogOf(library.guides);
const slugs = new Set(library.guides.map(({ slug }) => slug));
const baseline = searchBaseline(library.guides);

const recognise = (paste: string): Answered => {
  const { verdict, guides } = diagnose(paste, catalog);
  return { verdict, slugs: guides.map(({ slug }) => slug), confidence: guides[0]?.confidence ?? 0 };
};

const reports = files.flatMap(readCorpus);
const hasGuide = ({ label, also }: CorpusReport) => label === OUT_OF_SCOPE || [label, ...also].some((slug) => slugs.has(slug));
const counted = reports.filter((report) => report.decidable && hasGuide(report));
const judge = (answer: (paste: string) => Answered) => (report: CorpusReport) => judgeReport(report, answer(report.paste));
const outcomes = counted.map(judge(recognise));
const inScope = (own: Outcome[]) => own.filter(({ report }) => report.label !== OUT_OF_SCOPE);
const outOfScope = outcomes.filter(({ report }) => report.label === OUT_OF_SCOPE);
const withoutGuide = reports.filter((report) => report.decidable && !hasGuide(report)).map(judge(recognise));

const result = {
  files,
  overall: scoreOf(inScope(outcomes)),
  baseline: scoreOf(inScope(counted.map(judge(baseline)))),
  outOfScope: { reports: outOfScope.length, silent: outOfScope.filter(({ first }) => first).length },
  withoutGuide: { reports: withoutGuide.length, sureAndWrong: withoutGuide.filter(({ sureAndWrong }) => sureAndWrong).length },
  undecidable: reports.filter(({ decidable }) => !decidable).length,
  byLabel: Object.fromEntries(scoresBy(outcomes, ({ label }) => label)),
  byKind: Object.fromEntries(scoresBy(inScope(outcomes), ({ kind }) => kind)),
  confusions: confusions(outcomes),
  confusionsWithoutGuide: confusions(withoutGuide.filter(({ answered: { verdict } }) => verdict !== 'unknown')),
  calibration: calibration([...outcomes, ...withoutGuide]),
};

const percent = (part: number) => (Number.isNaN(part) ? '–' : `${(part * 100).toFixed(1)} %`).padStart(8);
const row = (name: string, { reports: count, top1, top3, sureAndWrong }: Score) =>
  `${name.padEnd(28)} ${String(count).padStart(5)}  ${percent(top1)} ${percent(top3)} ${percent(sureAndWrong)}`;

function print(): void {
  console.log(`${files.join(', ')}\n\n${''.padEnd(28)}     n     top-1    top-3  sure&wrong`);
  console.log(row('recogniser', result.overall));
  console.log(row('full-text search (MiniSearch)', result.baseline));
  console.log(`\nout of scope: silent on ${result.outOfScope.silent} of ${result.outOfScope.reports}`);
  console.log(`labels without a guide: ${result.withoutGuide.reports} reports, sure and wrong on ${result.withoutGuide.sureAndWrong}; undecidable: ${result.undecidable}`);
  for (const [title, scores] of [['By shape', result.byKind], ['By label', result.byLabel]] as const) {
    console.log(`\n${title}`);
    for (const [name, score] of Object.entries(scores)) console.log(row(name, score));
  }
  for (const [title, pairs] of [['Confused', result.confusions], ['Named for labels without a guide', result.confusionsWithoutGuide]] as const) {
    console.log(`\n${title}`);
    for (const { label, answer, times, ids } of pairs) console.log(`${String(times).padStart(4)}  ${label} → ${answer}: ${ids.join(', ')}`);
  }
  console.log('\nCalibration: confidence, answers, right');
  for (const { from, to, answers, right } of result.calibration) console.log(`${from.toFixed(1)}–${to.toFixed(1)} ${String(answers).padStart(6)} ${percent(right / answers)}`);
}

if (values.json) console.log(JSON.stringify(result, null, 2));
else print();
