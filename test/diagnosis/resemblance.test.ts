import { expect, test } from 'vitest';
import { buildCatalog } from '../../src/diagnosis/catalog.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { resemblanceOf } from '../../src/diagnosis/resemblance.ts';
import { readCatalog } from '../../src/guides/catalog.ts';

const catalog = readCatalog(process.cwd());

/** A sentence about sandboxes that no signature knows, in the words that the guide on them uses. */
const unheard = '[agents/sandbox] docker image for the sandbox container could not be inspected, rebuild skipped';

test('a wording that no signature knows leads to a question about the guide that shares its words', () => {
  const { verdict, guides } = diagnose(unheard, catalog);
  expect(verdict).toBe('candidates');
  expect(guides[0]?.slug).toBe('sandbox-docker');
  expect(guides.length).toBeLessThanOrEqual(3);
});

test('the words that were shared are the evidence', () => {
  const [first] = diagnose(unheard, catalog).guides;
  const words = first?.evidence.map(({ start, end }) => unheard.slice(start, end));
  expect(words).toContain('sandbox');
  expect(first?.evidence.every(({ signature }) => signature === resemblanceOf('sandbox-docker'))).toBe(true);
});

test('the same words without a sign of OpenClaw are no more than a guess', () => {
  expect(diagnose(unheard.replace('[agents/sandbox] ', ''), catalog).verdict).toBe('unknown');
});

test('a text that speaks of OpenClaw but of no failure is no question', () => {
  expect(diagnose('OpenClaw runs the sandbox in a Docker container, with an image of its own for the agent and its browser.', catalog).verdict).toBe('unknown');
});

test('words alone are never certain, however many they are', () => {
  const everything = catalog.guides.map(({ summary }) => summary).join(' failed openclaw ');
  const guide = (slug: string, summary: string) => ({ slug, title: slug, summary, symptom: '', command: '', signatures: [] });
  const { verdict, guides } = diagnose(`openclaw failed ${everything}`, buildCatalog([guide('all', everything), guide('none', 'Nothing.')], []));
  expect(verdict).toBe('candidates');
  expect(guides[0]?.confidence).toBeLessThan(0.75);
});

test('a name that a collector of logs put before each line is no sign of OpenClaw', () => {
  const bare = unheard.replace('[agents/sandbox] ', '');
  expect(diagnose(`openclaw-gateway-1  | ${bare}`, catalog).verdict).toBe('unknown');
  expect(diagnose(`Nov 20 09:15:02 nas openclaw[4121]: ${bare}`, catalog).verdict).toBe('unknown');
});

test('a complaint in Chinese is one too', () => {
  expect(diagnose('OpenClaw 沙箱 sandbox docker image container 无法启动', catalog)).toMatchObject({ verdict: 'candidates', guides: [{ slug: 'sandbox-docker' }, {}, {}] });
});
