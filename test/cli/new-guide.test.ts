import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkLibrary } from '../../src/guides/checks.ts';
import { readLibrary } from '../../src/guides/library.ts';
import { formatProblem } from '../../src/guides/problem.ts';
import { guideFile, projectOf } from '../guides/project.ts';

const script = path.resolve('src/cli/new-guide.ts');
const project = () => projectOf({ 'a.mdx': guideFile() });
const begin = (root: string, args: string[], input = '') => spawnSync(process.execPath, [script, ...args], { cwd: root, input, encoding: 'utf8' });

const secret = 'sk-ant-api03-abcdefghijklmnopqrstuvwxyz';
const paste = `[hue] the lamp "kitchen" of plugin "hue-bridge" stopped blinking\nkey ${secret}`;
const given = ['--message', paste, '--slug', 'lamp-dark', '--title', 'How to light: a lamp', '--symptom', 'It is dark.', '--category', 'credentials', '--summary', 'Press `it`.', '--source', 'OpenClaw documentation https://docs.openclaw.ai/'];
const fileOf = (root: string) => path.join(root, 'content/guides/lamp-dark.mdx');

test('options make a guide without a question, and everything that is left to write is named with its place', () => {
  const root = project();
  const { stdout, status } = begin(root, given);
  expect(status).toBe(0);
  const { library } = readLibrary(root);
  expect(library.guides.find(({ slug }) => slug === 'lamp-dark')?.data).toMatchObject({
    title: 'How to light: a lamp',
    verified: { openclaw: '2026.9.6' },
    sources: [{ title: 'OpenClaw documentation', url: 'https://docs.openclaw.ai/' }],
    signatures: [{ message: 'the lamp "{any}" of plugin "{plugin}" stopped blinking' }],
  });
  const left = checkLibrary(library).map(formatProblem);
  expect(left).toHaveLength(5);
  expect(left[0]).toMatch(/^content\/guides\/lamp-dark\.mdx: line \d+: is still to be written: which read-only command/);
  for (const problem of left) expect(stdout).toContain(problem);
});

test('a draft passes the checks when its places are filled', () => {
  const root = project();
  begin(root, given);
  writeFileSync(fileOf(root), readFileSync(fileOf(root), 'utf8').replaceAll(/^TODO: .*$/gm, 'Press it.'));
  expect(checkLibrary(readLibrary(root).library)).toEqual([]);
});

test('what is pasted is written masked', () => {
  const root = project();
  begin(root, given);
  const file = readFileSync(fileOf(root), 'utf8');
  expect(file).toContain('key [masked anthropic key]');
  expect(file).not.toContain(secret.slice(-8));
});

test('the answers may come by standard input', () => {
  const root = project();
  const { stdout, status } = begin(root, [], `${paste}\n\nlamp-dark\nHow to light a lamp\n\ncredentials\n\n\n`);
  expect(status).toBe(0);
  for (const field of ['symptom', 'summary', 'sources[0].title']) expect(stdout).toContain(`content/guides/lamp-dark.mdx: ${field}: is still to be written`);
  expect(readFileSync(fileOf(root), 'utf8')).toContain('title: How to light a lamp');
});

test('a message that a guide answers already is answered, and nothing is written unless that is wanted', () => {
  const root = project();
  const known = given.with(1, 'Error: Invalid API key');
  const { stdout, status } = begin(root, known);
  expect(stdout).toContain('/guides/a/');
  expect(stdout).toContain('Nothing was written.');
  expect([status, existsSync(fileOf(root))]).toEqual([1, false]);
  const again = begin(root, [...known, '--anyway']);
  expect(again.stdout).toContain('content/guides/a.mdx: signatures[0].examples[0]: lands on lamp-dark');
  expect(readFileSync(fileOf(root), 'utf8')).toContain('related:\n  - a\n');
});

test('a guide is never overwritten', () => {
  const root = project();
  const { stderr, status } = begin(root, given.with(3, 'a'));
  expect([stderr, status]).toEqual(['--slug: there is a guide "a" already; write another slug\n', 2]);
  expect(readFileSync(path.join(root, 'content/guides/a.mdx'), 'utf8')).toBe(guideFile());
});

test.each([
  [given.with(3, 'Lamp Dark'), '--slug: "Lamp Dark" is no slug; use lower-case letters, digits and single hyphens'],
  [given.with(9, 'lamps'), '--category: "lamps" is no category; write one of credentials'],
  [given.with(13, 'OpenClaw documentation'), 'the source "OpenClaw documentation" does not end with an address; write a title and https://…'],
  [['--name', 'x'], "Unknown option '--name'"],
])('what cannot be used is refused with the remedy', (args, message) => {
  const root = project();
  const { stderr, status } = begin(root, args);
  expect(stderr).toContain(message);
  expect([status, existsSync(fileOf(root))]).toEqual([2, false]);
});
