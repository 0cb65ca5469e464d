import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questions, type Given } from '../../src/report/questions.ts';
import { buildReport, reportTemplate } from '../../src/report/report.ts';

/** Made up, in the shape that the service uses. */
const secret = 'sk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789';

const headings = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('### ')).map((line) => line.slice(4));
const form = [
  'Bug type', 'Beta release blocker', 'Summary', 'Steps to reproduce', 'Expected behavior', 'Actual behavior', 'OpenClaw version', 'Operating system', 'Install method',
  'Model', 'Provider / routing chain', 'Additional provider/model setup details', 'Logs', 'Screenshots, recordings, and evidence', 'Impact and severity', 'Additional information',
];
const sectionOf = (markdown: string, heading: string) => markdown.split('### ').find((part) => part.startsWith(`${heading}\n`))?.slice(heading.length).trim();

test('the report has the headings of the form, in its order', () => {
  expect(headings(buildReport({ given: { summary: 'It fails.' } }).markdown)).toEqual(form);
  expect(headings(reportTemplate())).toEqual(form);
});

test('an answer that is missing is said to be, in the word of the form where the form insists on one', () => {
  const { title, markdown, masked, missing } = buildReport({ given: { steps: ' \n ' } });
  expect(title).toBe('[Bug]: not given');
  expect(sectionOf(markdown, 'Steps to reproduce')).toBe('NOT_ENOUGH_INFO (not given)');
  expect(sectionOf(markdown, 'Logs')).toBe('not given');
  expect(masked).toEqual([]);
  expect(missing).toEqual(questions.filter(({ required }) => required).map(({ heading }) => heading));
});

test.each(questions.map(({ id }) => id))('a secret in the answer "%s" is masked, counted, and nowhere in the report', (id) => {
  const report = buildReport({ given: { [id]: `It said ${secret} and ${secret}` } });
  expect(JSON.stringify(report)).not.toContain(secret.slice(0, 20));
  expect(report.masked).toEqual([{ label: 'anthropic key', times: 2 }]);
});

test('control characters are written out, so that no direction of writing turns the words around an answer', () => {
  const { title, markdown } = buildReport({ given: { summary: '\u202eIt fails', logs: '\u001b[31m\u2067401' } });
  expect(title).toBe('[Bug]: <U+202E>It fails');
  expect(sectionOf(markdown, 'Logs')).toBe('```shell\n␛[31m<U+2067>401\n```');
});

test('the summary is the title, in one line and not too long', () => {
  expect(buildReport({ given: { summary: 'Telegram replies fail\nsince Monday' } }).title).toBe('[Bug]: Telegram replies fail');
  expect(buildReport({ given: { summary: 'x'.repeat(500) } }).title).toHaveLength(107);
});

test('logs stand in a fence that nothing inside can end', () => {
  const logs = '### Summary\n```\nout of the fence?\n````\n<img src=x onerror=alert(1)>';
  const { markdown, sections } = buildReport({ given: { logs } });
  expect(sectionOf(markdown.replace(logs, 'LOGS'), 'Logs')).toBe('`````shell\nLOGS\n`````');
  expect(sections.find(({ id }) => id === 'logs')?.text).not.toContain('```');
});

test('an answer that could reach into other sections stands in a quotation', () => {
  expect(sectionOf(buildReport({ given: { actual: 'It says:\n```\nnever closed' } }).markdown, 'Actual behavior')).toBe('> It says:\n> ```\n> never closed');
  expect(sectionOf(buildReport({ given: { steps: '1. Start it.\n2. Write to it.' } }).markdown, 'Steps to reproduce')).toBe('1. Start it.\n2. Write to it.');
});

test('whatever is given, no section is added and no answer leaves its own', () => {
  const piece = fc.constantFrom('### Logs', '```', '~~~~', '<!--', '-->', '<details>', '===', '---', '\r', '\n', '\r\n', '  ', '- ', '> ', 'text', '`');
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(text, text, text, (summary, actual, logs) => {
    const lines = buildReport({ given: { summary, actual, logs } }).markdown.split('\n');
    const start = lines.indexOf('### Logs');
    const [before, after] = [lines.slice(0, start), lines.slice(start)];
    const reaching = before.filter((line) => !line.startsWith('>') && (line.includes('<') || /^\s*(?:=+|-+)\s*$/.test(line) || ['#', '```', '~~~'].some((mark) => line.trimStart().startsWith(mark))));
    expect(reaching).toEqual(form.slice(0, form.indexOf('Logs')).map((heading) => `### ${heading}`));
    const opening = /^(`{3,})shell$/.exec(after[2] ?? '')?.[1];
    if (opening) expect(after.filter((line) => line.includes(opening))).toEqual([`${opening}shell`, opening]);
  }));
});

test('a long log keeps its head and its tail, and says how much is left out', () => {
  const lines = Array.from({ length: 40_000 }, (_, line) => `line ${line} of the log`);
  const log = sectionOf(buildReport({ given: { logs: lines.join('\n') } }).markdown, 'Logs')?.split('\n') ?? [];
  const gap = log.findIndex((line) => line.startsWith('[…'));
  expect(log.slice(1, 3)).toEqual(['line 0 of the log', 'line 1 of the log']);
  expect(log.at(-2)).toBe('line 39999 of the log');
  expect(log[gap]).toMatch(/^\[… 8\d\d,\d{3} characters left out here …\]$/);
  expect(lines).toContain(log[gap - 1]);
  expect(lines).toContain(log[gap + 1]);
  expect(log.join('\n').length).toBeLessThan(25_000);
});

test('a long log of a single line is shortened too', () => {
  const { markdown } = buildReport({ given: { logs: 'x'.repeat(1_000_000) } });
  expect(markdown.length).toBeLessThan(26_000);
  expect(markdown).toMatch(/\[… 976,00\d characters left out here …\]/);
});

test('the guide that was named is named, with how sure that was and whether it was followed', () => {
  const guide = { slug: 'cron-401', title: 'A job is refused', confidence: 0.974, tried: true };
  expect(sectionOf(buildReport({ given: { additional: 'Since Monday.' }, guide }).markdown, 'Additional information')).toBe(
    'Since Monday.\n\nGuide of Clawmend, an unofficial troubleshooting site: "A job is refused" (cron-401, 97 % sure). Its steps were followed and did not help.',
  );
  expect(buildReport({ given: {}, guide: { slug: 'cron-401', title: 'A job is refused', tried: false } }).markdown).not.toContain('did not help');
});

test('the same answers give the same report', () => {
  const given: Given = { summary: 'It fails.', logs: `Error: ${secret}` };
  expect(buildReport({ given })).toEqual(buildReport({ given }));
});
