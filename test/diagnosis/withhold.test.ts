import { expect, test } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Catalog, Diagnosis } from '../../src/diagnosis/types.ts';
import { withhold } from '../../src/diagnosis/withhold.ts';
import { redact } from '../../src/redaction/redact.ts';

const catalog: Catalog = {
  version: 1,
  guides: [{ slug: 'a', title: 'A', summary: 'A.', symptom: 'A.', command: '', signatures: [{ message: 'the thing {plugin} broke for good' }] }],
  precedence: [],
};
const shown = (paste: string): Diagnosis => withhold(diagnose(paste, catalog), redact(paste));

test('a fact that is a secret in its place is not shown, though it looks like a code by itself', () => {
  const paste = 'OPENCLAW_GATEWAY_TOKEN=AB_CD12345678 status 401';
  expect(diagnose(paste, catalog).facts.code).toContain('ab_cd12345678');
  expect(JSON.stringify(shown(paste))).not.toMatch(/ab_cd/i);
  expect(shown(paste).facts).toMatchObject({ status: ['401'] });
});

test('a value that is a secret in its place is not shown, though it looks like a name by itself', () => {
  const paste = 'password: "the thing hunter2hunter2 broke for good"';
  expect(diagnose(paste, catalog).guides[0]?.values).toEqual({ plugin: 'hunter2hunter2' });
  expect(shown(paste).guides[0]?.values).toEqual({});
});

test('values and facts that stand in the masked paste stay, also over the end of a line', () => {
  const paste = `the thing lamp-plugin broke for good, INVALID_THING for jane@example.com\n${'x'.repeat(74)} other_er\nror`;
  expect(shown(paste).guides[0]?.values).toEqual({ plugin: 'lamp-plugin' });
  expect(shown(paste).facts.code).toContain('invalid_thing');
});

test('without a mask the diagnosis is itself', () => {
  const diagnosis = diagnose('the thing lamp broke for good', catalog);
  expect(withhold(diagnosis, redact('the thing lamp broke for good'))).toBe(diagnosis);
});
