import { expect, test } from 'vitest';
import { checkLibrary } from '../../src/guides/checks.ts';
import { readLibrary, type Guide, type Library } from '../../src/guides/library.ts';
import { formatProblem } from '../../src/guides/problem.ts';

const { library } = readLibrary(process.cwd());

/** The library with one guide in the place of another of its slug. */
const withGuide = (guide: Guide): Library => ({ ...library, guides: library.guides.map((other) => (other.slug === guide.slug ? guide : other)) });

/** A guide of the library that claims one message more. */
function claiming(slug: string, message: string): Guide {
  const guide = library.guides.find((candidate) => candidate.slug === slug);
  if (!guide) throw new Error(`there is no guide ${slug}`);
  return { ...guide, data: { ...guide.data, signatures: [...guide.data.signatures, { message, examples: [`Error: ${message}`], nearMisses: [] }] } };
}

test.each([
  ['git-push-failing', 'Invalid API key'],
  ['provider-invalid-api-key', 'Rate limit reached for requests'],
])('what a new signature of %s takes from other guides is found without proving the whole library', (slug, message) => {
  const changed = claiming(slug, message);
  const whole = checkLibrary(withGuide(changed)).map(formatProblem);
  expect(whole.length).toBeGreaterThan(0);
  expect(whole.some((problem) => !problem.startsWith(`content/guides/${slug}.mdx`))).toBe(true);
  expect(checkLibrary(withGuide(changed), [changed]).map(formatProblem)).toEqual(whole);
});

test('examples that no named guide touches are not run', () => {
  const broken = claiming('git-push-failing', 'a lamp is out');
  broken.data.signatures.push({ message: 'a bulb is dark', examples: ['Error: a lamp is lit'], nearMisses: [] });
  const faulty = withGuide(broken);
  expect(checkLibrary(faulty).map(formatProblem)).toEqual([expect.stringContaining('is not met by its own signature git-push-failing/a-bulb-is-dark')]);
  const other = faulty.guides.filter(({ slug }) => slug === 'cron-401');
  expect(checkLibrary(faulty, other)).toEqual([]);
});
