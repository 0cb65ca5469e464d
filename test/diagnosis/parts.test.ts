import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerByParts, type Load } from '../../src/browser/answer-by-parts.ts';
import { readCorpus } from '../../src/evaluation/corpus.ts';
import { answer } from '../../src/diagnosis/answer.ts';
import { keysIn, partsFor } from '../../src/diagnosis/parts.ts';
import { splitCatalog } from '../../src/diagnosis/split.ts';
import type { Catalog } from '../../src/diagnosis/types.ts';
import { catalogOf } from '../../src/guides/catalog.ts';
import { readLibrary } from '../../src/guides/library.ts';

const catalog = catalogOf(readLibrary(process.cwd()).library.guides);

/** The parts of a catalog as they arrive, and the names of those that were loaded. */
function served(whole: Catalog) {
  const { first, signatures, wordsFirst, words, texts } = splitCatalog(whole);
  const numbered = (name: string, parts: unknown[]) => parts.map((part, number) => [`${name}-${number}`, JSON.stringify(part)] as const);
  const files = new Map([['words', JSON.stringify(wordsFirst)], ...numbered('signatures', signatures), ...numbered('words', words), ...numbered('texts', texts)]);
  const loaded: string[] = [];
  const load: Load = async (names) => {
    loaded.push(...names);
    return names.map((name) => JSON.parse(files.get(name) ?? ''));
  };
  return { first: JSON.parse(JSON.stringify(first)) as typeof first, files, loaded, load };
}

const parts = served(catalog);
const byParts = (text: string) => answerByParts(text, parts.first, parts.load);

/** Its words in common with a guide are partly those of an e-mail address, which is masked, so they load nothing. */
const MASKED = 'nw-3803-1';

const corpus = globSync('test/corpus/*.jsonl').flatMap(readCorpus);
const reports = globSync('test/reports/*.jsonl').sort().flatMap(readCorpus).filter(({ id }, index) => index % 4 === 0 && id !== MASKED);

test('real texts get the answer of the whole catalog from some of its parts, to the last figure', async () => {
  const verdicts = new Set<string>();
  for (const { id, paste } of [...corpus, ...reports]) {
    const whole = answer(paste, catalog);
    verdicts.add(whole.guides.some(({ evidence }) => evidence.every(({ signature }) => signature.endsWith('/words-in-common'))) ? 'words in common' : whole.verdict);
    expect(await byParts(paste), id).toEqual(whole);
  }
  expect(corpus.length + reports.length).toBeGreaterThan(800);
  expect([...verdicts].sort()).toEqual(['candidates', 'match', 'unknown', 'words in common']);
}, 120_000);

test.each([
  ['empty', ''],
  ['of other software', 'Traceback (most recent call last):\n  File "app.py", line 3\nConnectionRefusedError: [Errno 111] Connection refused'],
  ['that holds nothing known', 'zebra4711 quagga0815'],
  ['that says nothing but a status', 'HTTP 529'],
  ['wrapped by a terminal', `${'x'.repeat(78)} I\nnvalid API key\n${'y'.repeat(79)}z\nHTTP 401: Invalid API ke\ny`],
  ['longer than is read', `${'line of a log\n'.repeat(40_000)}gateway: 401 Invalid API key`],
])('a text %s gets the answer of the whole catalog', async (_what, text) => {
  expect(await byParts(text)).toEqual(answer(text, catalog));
});

test('a masked word loads nothing: the guides are the same, and only words in common may count less', async () => {
  const paste = globSync('test/reports/*.jsonl').flatMap(readCorpus).find(({ id }) => id === MASKED)?.paste ?? '';
  const [whole, some] = [answer(paste, catalog), await byParts(paste)];
  expect(some.verdict).toBe(whole.verdict);
  expect(some.guides.map(({ slug }) => slug)).toEqual(whole.guides.map(({ slug }) => slug));
  expect(some).not.toEqual(whole);
});

test('the words of a secret are no keys', () => {
  const secret = 'sk-ant-api03-gateway-TIMEOUT-Qx7Zp2LmVn4RtYb8KcWd';
  const keys = keysIn(`ANTHROPIC_API_KEY=${secret} was refused`);
  expect(keys).toContain('refused');
  for (const word of ['timeout', 'qx7zp2lmvn4rtyb8kcwd', 'gateway']) expect(keys).not.toContain(word);
});

test('a usual report loads few of the parts, and what the signatures explain loads no words', async () => {
  parts.loaded.splice(0);
  const found = await byParts('Error: 401 Unauthorized\n{"error": {"type": "authentication_error", "message": "Invalid API key"}}');
  expect(found.verdict).toBe('match');
  expect(parts.loaded.length).toBeLessThan(parts.files.size / 10);
  expect(parts.loaded.filter((name) => name.startsWith('words'))).toEqual([]);
});

test('every key finds its part, and few that are none', () => {
  const { words, wordsFirst: { words: buckets } } = splitCatalog(catalog);
  for (const [word] of words.flat()) expect(partsFor(new Set([word]), buckets), word).toHaveLength(1);
  const strangers = Array.from({ length: 10_000 }, (_, number) => `stranger${number}`);
  expect(strangers.filter((word) => partsFor(new Set([word]), buckets).length > 0).length).toBeLessThan(500);
}, 60_000);

test('parts hold about ten words or more, and no part is without any', () => {
  const { signatures, words } = splitCatalog(catalog);
  expect(words.flat().length / words.length).toBeGreaterThanOrEqual(10);
  expect(signatures.filter((part) => part.length === 0)).toEqual([]);
});

test('a catalog of one guide is split too, with what is said of a guide that was checked long ago', async () => {
  const old: Catalog = { version: 1, guides: [{ slug: 'old', title: 'Old', summary: 'S', symptom: 'Y', command: 'openclaw status', review: 'Checked long ago.', signatures: [{ message: 'spindle refuses the frobnicator today', section: '#x' }] }], precedence: [] };
  const { first, load } = served(old);
  const text = 'openclaw error: spindle refuses the frobnicator today';
  const found = await answerByParts(text, first, load);
  expect(found.guides[0]).toMatchObject({ slug: 'old', review: 'Checked long ago.', section: '#x' });
  expect(found).toEqual(answer(text, old));
});

test('a part that does not arrive is no answer', async () => {
  await expect(answerByParts('Invalid API key', parts.first, () => Promise.reject(new TypeError('gone')))).rejects.toThrow('gone');
});
