import { expect, test } from 'vitest';
import { answer } from '../../src/diagnosis/answer.ts';
import { answerLine, jsonAnswer, wordedAnswer } from '../../src/cli/answers.ts';
import { readCatalog } from '../../src/guides/catalog.ts';
import { redact } from '../../src/redaction/redact.ts';
import { prefill } from '../../src/report/prefill.ts';
import { buildReport } from '../../src/report/report.ts';
import { plain } from '../cli/plain.ts';
import { leak, secretCases, type Case } from './secrets.ts';
import { placements } from './placements.ts';
import { shapes } from './shapes/shapes.ts';

const catalog = readCatalog(process.cwd());
const cases = secretCases(10_000);

/** Everything in which a paste is shown. What the page copies is the text of its segments. */
const views: Readonly<Record<string, (paste: string) => string>> = {
  'screen and copy': (paste) => {
    const { segments, guides } = answer(paste, catalog);
    return `${segments.map(({ text }) => text).join('')}\n${JSON.stringify(guides.map(({ values }) => values))}`;
  },
  report: (paste) => {
    const { title, markdown, sections } = buildReport({ given: { ...prefill(redact(paste).text), logs: paste, summary: paste, actual: paste } });
    return [title, markdown, ...sections.map(({ text }) => text)].join('\n');
  },
  'terminal, in words': (paste) => wordedAnswer(paste, catalog, plain()).text,
  'terminal, as JSON': (paste) => jsonAnswer(paste, catalog).text,
  'terminal, a line of a batch': (paste) => answerLine({ id: 1, paste }, catalog, true),
};

/** A leak in a row of the table that is printed when there is one. */
function leaksIn(view: (paste: string) => string, shown: readonly Case[]) {
  const leaks = shown.flatMap(({ shape, placement, secret, paste }) => {
    const piece = leak(secret, view(paste));
    return piece === undefined ? [] : [{ shape, placement, piece }];
  });
  return [...Map.groupBy(leaks, ({ shape }) => shape)].map(([shape, own]) => ({ shape, leaks: own.length, placements: [...new Set(own.map(({ placement }) => placement))].join(', '), piece: own[0]?.piece }));
}

test('every shape stands in every place at least once', () => {
  const pairs = new Set(cases.map(({ shape, placement }) => `${shape} ${placement}`));
  expect(pairs.size).toBe(Object.keys(shapes).length * Object.keys(placements).length);
});

test('the judge sees a secret that is shown, also in capitals, over lines and in colours', () => {
  expect(leak('abcdefghij', 'x ABCDEFGH y')).toBe('abcdefgh');
  expect(leak('abcdefghij', 'x cdef\nghij y')).toBe('cdefghij');
  expect(leak('abcdefghij', 'x cdef\u001b[1mghij y')).toBe('cdefghij');
  expect(leak('abcdefghij', '│  x cdef  │\n│  ghij y  │')).toBe('cdefghij');
  expect(leak('abcdefghij', 'c\0d\0e\0f\0g\0h\0i\0j\0')).toBe('cdefghij');
  expect(leak('jane', '/home/jane/x')).toBe('jane');
  expect(leak('abcdefghij', 'abcdefg [masked]')).toBeUndefined();
});

test.each(Object.entries(views))('of 10,000 secrets in real pastes no eight characters are shown: %s', (_name, view) => {
  const leaks = leaksIn(view, cases);
  if (leaks.length > 0) console.table(leaks);
  expect(leaks).toEqual([]);
}, 120_000);

test('what is masked stays masked and is not masked again', () => {
  for (const { paste } of cases.filter((_, index) => index % 10 === 0)) {
    const { text } = redact(paste);
    expect(redact(text).text).toBe(text);
  }
});
