import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';

const yaml = (file: string) => load(readFileSync(file, 'utf8'));

/** Issue forms, as https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema describes them. */
const words = z.string().min(1);
const asked = { label: words, description: words.optional() };
const typed = { ...asked, placeholder: words.optional(), value: words.optional() };
const question = { id: z.string().regex(/^[\w-]+$/), validations: z.strictObject({ required: z.boolean() }).optional() };
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: words }) }),
  z.strictObject({ type: z.literal('input'), ...question, attributes: z.strictObject(typed) }),
  z.strictObject({ type: z.literal('textarea'), ...question, attributes: z.strictObject({ ...typed, render: words.optional() }) }),
  z.strictObject({ type: z.literal('dropdown'), ...question, attributes: z.strictObject({ ...asked, options: z.array(words).min(1), multiple: z.boolean().optional() }) }),
  z.strictObject({ type: z.literal('checkboxes'), id: question.id, attributes: z.strictObject({ ...asked, options: z.array(z.strictObject({ label: words, required: z.boolean().optional() })).min(1) }) }),
]);
const form = z.strictObject({ name: words, description: words, title: words, labels: z.array(words).min(1), body: z.array(element).min(1) });

const config = '.github/ISSUE_TEMPLATE/config.yml';
const files = globSync('.github/ISSUE_TEMPLATE/*.yml').filter((file) => !file.endsWith('config.yml')).sort();
const forms = files.map((file) => [file, form.parse(yaml(file))] as const);

test('every kind of issue has a form', () => {
  expect(forms.map(([, { name }]) => name)).toEqual(['A guide is missing', 'A guide is wrong', 'The lookup was wrong']);
});

test.each(forms)('%s asks for each thing once', (_file, { body }) => {
  for (const distinct of ['id', 'label'] as const) {
    const values = body.flatMap((part) => (part.type === 'markdown' ? [] : distinct === 'id' ? part.id : part.attributes.label));
    expect(new Set(values).size).toBe(values.length);
  }
});

test.each(forms)('%s has a label that the writing guide names, since GitHub drops those that a project does not have', (_file, { labels }) => {
  for (const label of labels) expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(`\`${label}\``);
});

test.each(forms.filter(([, { body }]) => body.some((part) => part.type === 'textarea' && part.id === 'masked')))('%s asks for pasted text only from those who say that they have read it', (_file, { body }) => {
  const text = JSON.stringify(body);
  expect(text).toContain('Copy the masked text');
  expect(body.some((part) => part.type === 'checkboxes' && part.attributes.options.every(({ required }) => required))).toBe(true);
});

test('what a form calls by its name on the page is called so there', () => {
  expect(readFileSync('src/browser/result.ts', 'utf8')).toContain("'Copy the masked text'");
});

test('faults of OpenClaw are sent where the report builder sends them', () => {
  const { contact_links: links } = z.strictObject({ blank_issues_enabled: z.literal(false), contact_links: z.array(z.strictObject({ name: words, url: z.url({ protocol: /^https$/ }), about: words })) }).parse(yaml(config));
  expect(readFileSync('src/browser/report-output.ts', 'utf8')).toContain(links[0]?.url);
});

const step = z.strictObject({ name: words.optional(), if: words.optional(), uses: words.optional(), run: words.optional(), with: z.record(z.string(), z.unknown()).optional() });
const job = z.strictObject({
  'runs-on': words,
  'timeout-minutes': z.number(),
  strategy: z.strictObject({ 'fail-fast': z.boolean(), matrix: z.strictObject({ node: z.array(z.number()).nonempty() }) }),
  steps: z.array(step),
});
const workflow = z.strictObject({ name: words, on: z.strictObject({ push: z.unknown(), pull_request: z.unknown() }), permissions: z.strictObject({ contents: z.literal('read') }), jobs: z.strictObject({ test: job }) });
const project = z.object({ engines: z.object({ node: z.string() }) });

test('the workflow tests on the oldest Node that is promised, may only read, and runs actions of a named version', () => {
  const { steps, strategy } = workflow.parse(yaml('.github/workflows/ci.yml')).jobs.test;
  const { engines } = project.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  expect(engines.node).toBe(`>=${strategy.matrix.node[0]}`);
  expect(steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !/^actions\/[\w-]+@v\d+$/.test(uses))).toEqual([]);
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['npm ci', 'npm test']);
});
