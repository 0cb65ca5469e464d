import { expect, test } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { readCatalog } from '../../src/guides/catalog.ts';

const catalog = readCatalog(process.cwd());
const verdict = (text: string) => diagnose(text, catalog).verdict;

const locked = 'sqlite3.OperationalError: database is locked';

test.each([
  `Traceback (most recent call last):\n  File "app.py", line 3, in <module>\n${locked}`,
  `File "/usr/lib/python3/site-packages/app.py", line 3\n${locked}`,
  'kubectl: error: git push: fatal: Could not resolve host: github.com',
])('%j is the failure of other software, which is not claimed', (text) => {
  expect(verdict(text)).toBe('unknown');
});

test('what would have been the answer is named as a guess', () => {
  const { guides } = diagnose(`Traceback (most recent call last):\n${locked}`, catalog);
  expect(guides.map(({ slug }) => slug)).toContain('state-database');
});

test('where several would have been, the likeliest of them is', () => {
  const { verdict: said, guides } = diagnose(`Traceback (most recent call last):\n${locked}\nError: getaddrinfo ENOTFOUND api.example.com\nHost key verification failed.`, catalog);
  expect(said).toBe('unknown');
  expect(guides.length).toBeGreaterThan(0);
});

test('a stack of another language in a text that speaks of OpenClaw changes nothing', () => {
  expect(verdict(`[gateway] tool failed: Traceback (most recent call last):\n  File "skill.py"\nopenclaw: ${locked}`)).not.toBe('unknown');
});
