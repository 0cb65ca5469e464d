import { expect, test } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { catalogOf } from '../../src/guides/catalog.ts';
import { checkLibrary } from '../../src/guides/checks.ts';
import { readLibrary } from '../../src/guides/library.ts';
import { formatProblem } from '../../src/guides/problem.ts';

const { library, problems } = readLibrary(process.cwd());
const catalog = catalogOf(library.guides);
const slugs = (paste: string) => diagnose(paste, catalog).guides.map(({ slug }) => slug);

const status = 'Error: 401 Unauthorized';
const body = '{"error": {"type": "authentication_error", "message": "Invalid API key"}}';
const whole = `${status}\n${body}`;
const record = (error: string) => JSON.stringify({ entries: [{ ts: 1795401395421, jobId: '3bbd17d5-5878-4a63-8d69-101218cb55cb', action: 'finished', status: 'error', error }] }, null, 2);

test('the content is fit to publish', () => {
  expect([...problems, ...checkLibrary(library)].map(formatProblem)).toEqual([]);
});

test.each([['whole', whole], ['its status alone', status], ['its body alone', body]])('a refused key, %s, leads to the key first and asks about jobs', (_part, paste) => {
  const [first, ...others] = slugs(paste);
  expect(first).toBe('provider-invalid-api-key');
  expect(others).toContain('cron-401');
});

test.each([
  ['a log line', `[cron] job "nightly" failed: ${whole}`],
  ["a log line with the status alone", `[cron] job "nightly" failed: ${status}`],
  ["a log line with the body alone", `[cron] job "nightly" failed: ${body}`],
  ['a run record', record(whole)],
  ['a run record with the status alone', record(status)],
  ['a run record with the body alone', record(body)],
])('a refused key in a job, as %s, leads to cron-401 first', (_form, paste) => {
  expect(slugs(paste)[0]).toBe('cron-401');
});

test('a missing permission is not claimed by the guides of refused keys', () => {
  const named = slugs('{"type":"error","error":{"type":"permission_error","message":"Your organisation may not use this model"}}');
  expect(named).not.toContain('provider-invalid-api-key');
  expect(named).not.toContain('cron-401');
});

test.each(['', 'Hello, how are you?', 'npm ERR! code E404', 'The meeting is on Monday at 4 pm, room 401.'])('%j is nothing that the site knows', (paste) => {
  expect(diagnose(paste, catalog).verdict).toBe('unknown');
});
