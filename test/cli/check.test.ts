import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { namedGuides } from '../../src/cli/named-guides.ts';
import { readLibrary } from '../../src/guides/library.ts';

const root = process.cwd();
const { library } = readLibrary(root);

test.each([
  ['from the root', 'content/guides/cron-401.mdx', '.'],
  ['with a dot before it', './content/guides/cron-401.mdx', '.'],
  ['as Windows writes it', '.\\content\\guides\\cron-401.mdx', '.'],
  ['from the folder that the caller is in', 'guides/cron-401.mdx', 'content'],
  ['in full', path.resolve('content/guides/cron-401.mdx'), 'src'],
])('a guide is named by its path %s', (_form, file, folder) => {
  expect(namedGuides([file], path.resolve(folder), root, library).map(({ slug }) => slug)).toEqual(['cron-401']);
});

test.each([
  ['content/guides/nowhere.mdx', 'there is no such file'],
  ['content/guides', 'is a folder'],
  ['content/categories.yaml', 'is no guide'],
  ['test/cli/check.test.ts', 'is no guide'],
])('%s is refused with the remedy', (file, fault) => {
  expect(() => namedGuides([file], root, root, library)).toThrow(`${file}: ${fault}; name files of content/guides, such as content/guides/start-here.mdx, or none to check everything`);
});

const run = (...files: string[]) => spawnSync(process.execPath, ['src/cli/check.ts', ...files], { encoding: 'utf8', env: { ...process.env, INIT_CWD: root } });

test('the answer to a named guide says what was not run, and what runs it', () => {
  const { stdout, stderr, status } = run('content/guides/cron-401.mdx');
  expect(stdout).toMatch(/^content\/guides\/cron-401\.mdx, \d+ signatures: all right.*\nNot run: .* npm run check runs them all\.\n$/);
  expect([stderr, status]).toEqual(['', 0]);
});

test('a name that is no guide ends the check', () => {
  const { stdout, stderr, status } = run('content/guides');
  expect(stderr).toMatch(/^content\/guides: is a folder/);
  expect([stdout, status]).toEqual(['', 2]);
});
