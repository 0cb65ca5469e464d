import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paste, visit } from './site.ts';

const secret = 'sk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789';
const log = `🦞 OpenClaw 2026.9.6 (eb377ac)
embedded run agent end: isError=true model=claude-haiku-4-5 provider=anthropic error=401 authentication_error Invalid API key
Authorization: Bearer ${secret}`;

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const reportOf = (page: Page) => page.locator('.report pre').innerText();

/** What the button puts on the clipboard. */
async function copied(page: Page, name: string, told = name): Promise<string> {
  await page.getByRole('button', { name, exact: true }).click();
  await expect.poll(() => page.locator('.report [role="status"]').innerText()).toBe(`${told}: Copied`);
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What the download holds. */
async function downloaded(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download it' }).click()]);
  expect(download.suggestedFilename()).toBe('openclaw-bug-report.md');
  return readFileSync(await download.path(), 'utf8');
}

test('an empty report says what is missing', async () => {
  const { page, faults } = await visit('/report/');
  expect(await reportOf(page)).toContain('### Summary\n\nNOT_ENOUGH_INFO (not given)');
  expect(await page.locator('.report').innerText()).toContain('Not answered yet: Bug type, Summary, Steps to reproduce');
  expect(faults).toEqual([]);
});

test('the log answers what it states, and the reader has the last word', async () => {
  const { page } = await visit('/report/');
  await page.getByLabel('Model', { exact: true }).fill('any');
  await page.getByLabel('Logs').fill(log);
  expect(await page.getByLabel('OpenClaw version').inputValue()).toBe('2026.9.6 (eb377ac)');
  expect(await page.getByLabel('Provider / routing chain').inputValue()).toBe('openclaw -> anthropic');
  expect(await page.getByLabel('Model', { exact: true }).inputValue()).toBe('any');
  await page.getByLabel('Logs').fill('nothing');
  expect(await page.getByLabel('OpenClaw version').inputValue()).toBe('');
});

test('a secret, pasted or typed, is neither in the report nor in what is copied or saved, and nothing is sent or kept', async () => {
  const { page, requests, faults, forget } = await visit('/report/', clipboard);
  forget();
  await page.getByLabel('Logs').fill(log);
  await page.getByLabel('Summary').fill(`The key ${secret} is refused`);
  await page.getByLabel('Actual behavior').fill(`me@firm.example sees ${secret}`);
  await page.locator('.report summary').click();
  await page.getByLabel('Additional information').fill(`token: ${secret}`);
  const texts = [await page.evaluate(() => document.documentElement.outerHTML + document.body.innerText), await copied(page, 'Copy the report', 'The report'), await copied(page, 'Title'), await copied(page, 'Logs'), await downloaded(page)];
  for (const text of texts) expect(text).not.toContain(secret.slice(13, 30));
  expect(texts[1]).toContain('# [Bug]: The key [masked anthropic key] is refused');
  expect(texts[4]).toBe(texts[1]);
  expect(await page.locator('.report').innerText()).toMatch(/Masked: anthropic key \(\d times\), e-mail\./);
  expect(requests.filter((request) => !request.startsWith('blob:'))).toEqual([]);
  expect(await page.evaluate(() => location.href + JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('firm');
  expect(faults).toEqual(['download: openclaw-bug-report.md']);
});

test('an address can name the guide that did not help, and only one of this site', async () => {
  const { page } = await visit('/report/#guide=cron-401');
  expect(await page.locator('.report .notice a').first().getAttribute('href')).toBe('/guides/cron-401/');
  expect(await reportOf(page)).toMatch(/Guide of Clawmend.*\(cron-401\)\. Its steps were followed and did not help\./);
  await page.getByLabel('I followed its steps').uncheck();
  expect(await reportOf(page)).not.toContain('did not help');
  const other = await visit('/report/#guide=%3Cb%3Ebuy-this');
  expect(await reportOf(other.page)).not.toContain('Clawmend');
});

test('the lookup opens the report under the answer, with the paste and the guide, and asks for nothing', async () => {
  const { page, requests, faults, forget } = await visit('/');
  await paste(page, log);
  forget();
  await page.getByRole('button', { name: 'Build a bug report' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('report-title');
  expect(await page.getByLabel('Logs').inputValue()).toBe(log);
  expect(await reportOf(page)).toMatch(/Guide of Clawmend.*\(provider-invalid-api-key, \d\d % sure\)\./);
  expect(await reportOf(page)).toContain('[masked anthropic key]');
  expect([...requests, ...faults]).toEqual([]);
});

test('coming back to the same report keeps what was typed, clearing takes it away', async () => {
  const { page } = await visit('/');
  await paste(page, log);
  await page.getByRole('button', { name: 'Build a bug report' }).click();
  await page.getByLabel('Summary').fill('It fails.');
  await page.getByRole('button', { name: 'Build a bug report' }).click();
  expect(await page.getByLabel('Summary').inputValue()).toBe('It fails.');
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await page.locator('.report').count()).toBe(0);
});

test('where no guide fits, the report is built from the paste alone', async () => {
  const { page } = await visit('/diagnose/');
  await paste(page, 'The weather is nice today.');
  await page.getByRole('button', { name: 'Build a bug report' }).click();
  expect(await reportOf(page)).toContain('```shell\nThe weather is nice today.\n```');
  expect(await reportOf(page)).not.toContain('Clawmend');
});

test('of a log of ten megabytes the report holds head and tail, and typing goes on', async () => {
  const { page } = await visit('/report/', clipboard);
  await page.evaluate((head) => navigator.clipboard.writeText(`${head}\n${'one more line of a long log\n'.repeat(370_000)}the end`), log);
  await page.getByLabel('Logs').press('Control+V');
  await expect.poll(() => reportOf(page)).toContain('characters left out here');
  const report = await reportOf(page);
  expect(report).toContain('the end\n```');
  expect(report).toContain('OpenClaw 2026.9.6 (eb377ac)');
  expect(report.length).toBeLessThan(30_000);
  await page.getByLabel('Summary').pressSequentially('It fails.');
  await expect.poll(() => reportOf(page)).toContain('It fails.');
});

test('a file that is no text says so', async () => {
  const { page } = await visit('/report/');
  await page.locator('[data-file]').setInputFiles({ name: 'logs.zip', mimeType: 'application/zip', buffer: Buffer.from('PK\0\0') });
  await expect.poll(() => page.locator('.report [role="alert"]').innerText()).toContain('logs.zip is not a text');
});

test('without JavaScript the page shows the form to be copied by hand', async () => {
  const { page } = await visit('/report/', { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain('### Steps to reproduce\n\n(Numbered');
});
