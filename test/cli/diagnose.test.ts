import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../folder.ts';

const run = (args: string[], input = '') => spawnSync(process.execPath, ['src/cli/diagnose.ts', ...args], { input, encoding: 'utf8', maxBuffer: 1 << 28 });

const paste = 'Error: 401 Unauthorized\n{"error": {"type": "authentication_error", "message": "Invalid API key"}}';
const secret = 'sk-ant-api03-abcdefghijklmnopqrstuvwxyz';

test('standard input is answered in words', () => {
  const { stdout, status } = run([], paste);
  expect(stdout).toContain('/guides/provider-invalid-api-key/');
  expect(stdout).toMatch(/"message": "Invalid API key".*\n.*\^{15}\n/);
  expect(status).toBe(0);
});

test('where there is nothing to read it says how to pipe errors', () => {
  const { stderr, stdout, status } = run([], ' \n');
  expect([stdout, stderr, status]).toEqual(['', expect.stringContaining('pipe both: openclaw … 2>&1 |'), 1]);
});

test('--help tells the forms and the exit codes, --version the version', () => {
  const { stdout, status } = run(['--help']);
  expect(stdout).toMatch(/^usage: .*\[FILE\]\n[^]*--jsonl[^]*It exits with\n {2}0 [^]*\n {2}1 [^]*\n {2}2 /);
  expect(status).toBe(0);
  expect(run(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('a file is answered as the diagnosis with --json', () => {
  const file = path.join(temporaryFolder(), 'error.log');
  writeFileSync(file, paste);
  const diagnosis = JSON.parse(run(['--json', file]).stdout);
  expect(diagnosis).toMatchObject({ verdict: 'match', guides: [{ slug: 'provider-invalid-api-key' }, { slug: 'cron-401' }], facts: { status: ['401'], type: ['authentication_error'] } });
  const [{ start, end }] = diagnosis.guides[0].evidence;
  expect(paste.slice(start, end)).toBe('Invalid API key');
});

test('secrets are not in the answer in words', () => {
  const { stdout } = run([], `Incorrect API key provided: ${secret}`);
  expect(stdout).toContain('/guides/provider-invalid-api-key/');
  expect(stdout).not.toContain(secret.slice(-8));
});

test('--jsonl answers line by line, in order, with the ids as they came', () => {
  const lines = [{ id: 'a', paste }, { id: 2, paste: 'nothing' }, { id: 'c', paste: `[cron] job failed: ${paste}` }];
  const answers = run(['--jsonl'], `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`).stdout.trim().split('\n').map((line) => JSON.parse(line));
  expect(answers.map(({ id, verdict, guides }) => [id, verdict, guides[0]?.slug])).toEqual([
    ['a', 'match', 'provider-invalid-api-key'],
    [2, 'unknown', undefined],
    ['c', 'match', 'cron-401'],
  ]);
  expect(Object.keys(answers[0])).toEqual(['id', 'verdict', 'guides', 'facts']);
  expect(Object.keys(answers[0].guides[0])).toEqual(expect.arrayContaining(['slug', 'confidence', 'evidence', 'values']));
});

test('--jsonl --masked adds the masked paste to each answer', () => {
  const lines = [{ id: 1, paste: `Incorrect API key provided: ${secret} (401)` }, { id: 2, paste }];
  const answers = run(['--jsonl', '--masked'], lines.map((line) => JSON.stringify(line)).join('\n')).stdout.trim().split('\n').map((line) => JSON.parse(line));
  expect(answers.map(({ masked }) => masked)).toEqual(['Incorrect API key provided: [masked anthropic key] (401)', paste]);
  expect(Object.keys(answers[0])).toEqual(['id', 'verdict', 'guides', 'facts', 'masked']);
});

test('--jsonl answers thousands of lines', () => {
  const { stdout } = run(['--jsonl'], Array.from({ length: 5000 }, (_, id) => JSON.stringify({ id, paste })).join('\n'));
  const ids = stdout.trim().split('\n').map((line) => JSON.parse(line).id);
  expect(ids).toEqual(Array.from({ length: 5000 }, (_, id) => id));
});

test.each([
  ['not json', /line 1 is not JSON; write/],
  ['{"id":1}', /line 1 has no "paste"/],
])('the line %j is refused with its number and the remedy', (line, message) => {
  const { stderr, status } = run(['--jsonl'], line);
  expect(stderr).toMatch(message);
  expect(status).toBe(2);
});

test('a file that is not there, and options that do not exist, are refused', () => {
  expect(run(['/nowhere/error.log'])).toMatchObject({ status: 2, stderr: expect.stringContaining('ENOENT') });
  expect(run(['--jsonl', '/nowhere/error.log'])).toMatchObject({ status: 2, stderr: expect.stringContaining('ENOENT') });
  expect(run(['--yaml']).status).toBe(2);
  expect(run(['--json', '--jsonl']).stderr).toMatch(/^usage: /);
  expect(run(['--masked']).stderr).toMatch(/^usage: .*--jsonl \[--masked\]/);
});
