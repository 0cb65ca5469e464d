import { expect, test } from 'vitest';
import { wordedAnswer } from '../../src/cli/answers.ts';
import { readCatalog } from '../../src/guides/catalog.ts';
import { compareReleases, reviewNote } from '../../src/guides/releases.ts';
import { guideFile, problemsOf, projectOf } from './project.ts';
import { plain } from '../cli/plain.ts';

const file = 'content/releases.yaml';
const listOf = (...releases: string[]) => ({ [file]: releases.map((release) => `- "${release}"\n`).join('') });

test('releases are ordered by their numbers, not by their letters', () => {
  expect(['2026.10.1', '2026.9.6', '2025.12.31', '2026.9.10'].sort(compareReleases)).toEqual(['2025.12.31', '2026.9.6', '2026.9.10', '2026.10.1']);
});

test.each([
  ['the newest release', ['2026.9.6']],
  ['a release with newer ones in its month', ['2026.9.6', '2026.9.7', '2026.9.8', '2026.9.9', '2026.9.10']],
  ['a release that is two months behind', ['2026.8.1', '2026.9.6', '2026.10.1', '2026.10.2', '2026.11.33']],
])('a guide that was checked with %s says nothing of it', (_name, releases) => {
  expect(reviewNote('2026.9.6', releases)).toBeUndefined();
});

test('a guide that is more than two months of releases behind says so, and names the newest', () => {
  expect(reviewNote('2026.9.6', ['2026.9.6', '2026.10.1', '2026.11.1', '2027.1.4'])).toBe('Checked with OpenClaw 2026.9.6; 2027.1.4 is out since, so names and outputs may have changed.');
});

test('what the page says of an old guide, the lookup and the terminal say too', () => {
  const catalogWith = (...releases: string[]) => readCatalog(projectOf({ 'a.mdx': guideFile() }, listOf(...releases)));
  const old = catalogWith('2026.9.6', '2026.10.1', '2026.11.1', '2026.12.1');
  expect(old.guides[0]?.review).toContain('2026.12.1 is out since');
  expect(wordedAnswer('Error: Invalid API key', old, plain(200)).text).toContain('2026.12.1 is out since');
  expect(catalogWith('2026.9.6').guides[0]).not.toHaveProperty('review');
});

test('a guide that was checked with a release which nobody knows is told where to look', () => {
  const refresh = 'correct it, or bring the file up to date with npm run refresh:releases';
  expect(problemsOf({ 'a.mdx': guideFile() }, listOf('2026.1.1', '2026.9.5'))).toEqual([`content/guides/a.mdx: verified.openclaw: "2026.9.6" is newer than 2026.9.5, the newest release in ${file}; ${refresh}`]);
  expect(problemsOf({ 'a.mdx': guideFile() }, listOf('2026.1.1', '2026.9.7'))).toEqual([`content/guides/a.mdx: verified.openclaw: "2026.9.6" is no release in ${file}; ${refresh}`]);
});

test.each([
  ['', /^content\/releases\.yaml: text: .*Write here: The releases of OpenClaw/],
  ['[]', /^content\/releases\.yaml: text: .*Write here: The releases of OpenClaw/],
  ['- 2026.9', /^content\/releases\.yaml: \[0\]: .*Write here: A version between quotes/],
  ['- "2026.9.6-beta.1"', /^content\/releases\.yaml: \[0\]: .*Write here: A version between quotes/],
  ['- "2026.9.6"\n- "2026.9.5"', /^content\/releases\.yaml: .*wrong order or twice; write the file anew/],
  ['- "2026.9.6"\n- "2026.9.6"', /^content\/releases\.yaml: .*wrong order or twice/],
  ['- "2026.9.6', /^content\/releases\.yaml: text: is not valid YAML/],
])('the list of releases %j is refused by its file', (source, fault) => {
  expect(problemsOf({ 'a.mdx': guideFile() }, { [file]: source })).toEqual([expect.stringMatching(fault)]);
});
