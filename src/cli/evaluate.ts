// How good the recogniser is on real reports: `npm run evaluate [-- [--json] [FILES]]`.
import { parseArgs } from 'node:util';
import { corpusFiles, readCorpus } from '../evaluation/corpus.ts';
import { evaluate } from '../evaluation/evaluation.ts';
import type { Score } from '../evaluation/measure.ts';
import { readLibrary } from '../guides/library.ts';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const files = positionals.length ? positionals : corpusFiles();
const { outcomes: _, ...result } = evaluate(readLibrary(process.cwd()).library.guides, files.flatMap(readCorpus));

const percent = (part: number) => (Number.isNaN(part) ? '–' : `${(part * 100).toFixed(1)} %`).padStart(8);
const row = (name: string, { reports, top1, top3, sureAndWrong }: Score) =>
  `${name.padEnd(30)} ${String(reports).padStart(5)}  ${percent(top1)} ${percent(top3)} ${percent(sureAndWrong)}`;

function print(): void {
  console.log(`${files.join(', ')}\n\n${''.padEnd(30)}     n     top-1    top-3  sure&wrong`);
  console.log(row('recogniser', result.recogniser));
  console.log(row('full-text search (MiniSearch)', result.search));
  console.log(`\nout of scope: silent on ${result.outOfScope.silent} of ${result.outOfScope.reports}`);
  console.log(`labels without a guide: ${result.withoutGuide.reports} reports, sure and wrong on ${result.withoutGuide.sureAndWrong}; undecidable: ${result.undecidable}`);
  for (const [title, scores] of [['By shape', result.byKind], ['By label', result.byLabel]] as const) {
    console.log(`\n${title}`);
    for (const [name, score] of Object.entries(scores)) console.log(row(name, score));
  }
  console.log('\nCalibration: confidence, answers, right');
  for (const { from, to, answers, right } of result.calibration) console.log(`${from.toFixed(1)}–${to.toFixed(1)} ${String(answers).padStart(6)} ${percent(right / answers)}`);
  for (const [title, pairs] of [['Confused', result.confusions], ['Named for labels without a guide', result.confusionsWithoutGuide]] as const) {
    console.log(`\n${title}`);
    for (const { label, answer, times, ids } of pairs) console.log(`${String(times).padStart(4)}  ${label} → ${answer}: ${ids.join(', ')}`);
  }
}

if (values.json) console.log(JSON.stringify({ files, ...result }, null, 2));
else print();
