import { expect, test } from 'vitest';
import { describe } from '../../src/cli/describe.ts';
import type { Answer } from '../../src/diagnosis/answer.ts';
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
