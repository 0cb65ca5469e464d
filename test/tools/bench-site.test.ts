import { expect, test } from 'vitest';
import { checkLibrary } from '../../src/guides/checks.ts';
import { readLibrary } from '../../src/guides/library.ts';
import { formatProblem } from '../../src/guides/problem.ts';
import { madeGuides } from '../../tools/bench-site/guides.ts';
import { writeProject } from '../../tools/bench-site/project.ts';
import { temporaryFolder } from '../folder.ts';

test('the made-up guides of the benchmark are fit to publish, so that it measures what a build of real ones does', () => {
  const root = temporaryFolder();
  writeProject(root, madeGuides(40, ['gateway', 'channels']));
  const { library, problems } = readLibrary(root);
  expect(library.guides.length).toBe(40);
  expect([...problems, ...checkLibrary(library)].map(formatProblem)).toEqual([]);
});
