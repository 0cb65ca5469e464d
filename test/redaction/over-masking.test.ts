import { expect, test } from 'vitest';
import { wholeCorpus } from '../../src/evaluation/corpus.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { readCatalog } from '../../src/guides/catalog.ts';
import { redact } from '../../src/redaction/redact.ts';

const catalog = readCatalog(process.cwd());
const reports = wholeCorpus();

const outcomes = reports.map(({ id, paste }) => {
  const { text, masks } = redact(paste);
  const before = diagnose(paste, catalog);
  const after = diagnose(text, catalog);
  const evidence = before.guides.flatMap((guide) => guide.evidence);
  const lost = masks.filter((mask) => evidence.some(({ start, end }) => mask.start < end && mask.end > start));
  return { id, before: [before.verdict, before.guides[0]?.slug], after: [after.verdict, after.guides[0]?.slug], lost: lost.map(({ start, end }) => paste.slice(start, end)) };
});

test('in at most one of a hundred real reports a mask takes a word of the evidence', () => {
  const lost = outcomes.filter((outcome) => outcome.lost.length > 0);
  if (lost.length / outcomes.length > 0.01) console.table(lost.map(({ id, lost: words }) => ({ id, words: words.join(' ') })));
  expect(lost.length / outcomes.length).toBeLessThanOrEqual(0.01);
});

test('masking changes neither the verdict nor the first guide of any real report', () => {
  expect(outcomes.filter(({ before, after }) => before.join() !== after.join())).toEqual([]);
});
