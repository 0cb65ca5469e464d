import { expect, test } from 'vitest';
import { answerLine, jsonAnswer, wordedAnswer } from '../../src/cli/answers.ts';
import { describe } from '../../src/cli/describe.ts';
import type { Answer } from '../../src/diagnosis/answer.ts';
import { readCatalog } from '../../src/guides/catalog.ts';
import { plain } from './plain.ts';

const guide = (slug: string, confidence: number) => ({
  slug,
  section: '#fix-it',
  confidence,
  evidence: [],
  values: { provider: 'openai' },
  title: `Title of ${slug}`,
  summary: `Summary of ${slug} with \`code\`.`,
  symptom: `Symptom of ${slug}.`,
  command: 'openclaw models auth {provider}',
});

const answer = (parts: Partial<Answer>): Answer => ({
  verdict: 'match',
  guides: [guide('a', 0.93), guide('b', 0.2)],
  segments: [{ text: 'Error: ', start: 0 }, { text: '401', start: 7, signatures: ['a/401'] }],
  masked: [],
  left: 0,
  next: [{ command: 'openclaw status --all', shows: 'the state' }],
  ...parts,
});

test('a sure answer says the guide, its quick answer, its first command with the values of the paste, the evidence, and the others', () => {
  expect(describe(answer({ masked: ['e-mail'] }), plain())).toBe(`A known problem, 93 % sure:

  Title of a
  Summary of a with \`code\`.

  Check it first with:
    openclaw models auth openai

  The guide: /guides/a/#fix-it

Why: what was recognised
  │ Error: 401
  │        ^^^
  Masked in the paste: e-mail.

Or is it rather this?

  Symptom of b.
  /guides/b/#fix-it`);
});

test('an unsure answer does not claim to know', () => {
  expect(describe(answer({ verdict: 'candidates' }), plain())).toMatch(/^This could be it, 93 % sure:\n/);
});

test('where nothing fits it says what to run next, and names the nearest guides as a guess', () => {
  const said = describe(answer({ verdict: 'unknown' }), plain());
  expect(said).toMatch(/^No guide fits this text\.\n\nRun this\. It changes nothing and shows the state:\n {4}openclaw status --all\n/);
  expect(said).toContain('Nearest guides, no more than a guess\n\n  Title of a\n  /guides/a/#fix-it');
  expect(said).not.toContain('sure');
});

test.each(['https://example.org', 'https://example.org/'])('guides are linked on the site %s', (site) => {
  expect(describe(answer({}), plain(), site)).toContain('The guide: https://example.org/guides/a/#fix-it\n');
});

test('no line is longer than the screen, but for commands and addresses', () => {
  const long = { ...guide('a', 0.9), title: 'word '.repeat(50).trim(), summary: 'word '.repeat(99).trim() };
  expect(Math.max(...describe(answer({ guides: [long] }), plain(50)).split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
});

test('a long paste says that it was read in part', () => {
  expect(describe(answer({ left: 12_345 }), plain())).toContain('12,345 characters between them were not.');
});

const catalog = readCatalog(process.cwd());

/** A title, a clipboard, a cursor that moves, in both ways to write them. */
const escapes = '\u001b]0;owned\u0007 \u001b]52;c;eA==\u0007 \u001b[2J\u009b2J \u202e\u0008\u007f';
/** Some stand within words that are quoted as evidence. */
const paste = `Error: 401 ${escapes} Unauthorized: Invalid \u001b[31m\u009b\u202eAPI\u0007\rkey`;

/** Control characters that a terminal obeys; line ends are the program's own. */
const obeyed = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

test('no control character of a paste reaches the terminal in words', () => {
  const { text } = wordedAnswer(paste, catalog, plain(300));
  expect(text).toContain('Invalid ␛[31m<U+009B><U+202E>API␇ key');
  expect(text).not.toMatch(obeyed);
});

test('no control character of a paste reaches the terminal in JSON, and none is lost', () => {
  const line = answerLine({ id: escapes, paste }, catalog, true);
  expect(line).not.toMatch(obeyed);
  expect(JSON.parse(line)).toMatchObject({ id: escapes, masked: paste });
  expect(jsonAnswer(paste, catalog).text).not.toMatch(obeyed);
});
