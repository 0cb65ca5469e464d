import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../../tools/listen.ts';
import { refusedByOpenRouter } from './pastes.ts';
import { paste, visit } from './site.ts';

/** A host that knows of no headers, and serves an address with its slash and without. */
let plain: Server;
let address: string;

beforeAll(async () => {
  const files = sirv('dist');
  plain = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()));
  address = `http://127.0.0.1:${await listen(plain)}`;
});
afterAll(() => void plain?.close());

test('on a host without headers the lookup answers and sends nothing, since page and worker can not', async () => {
  const { page, faults, requests, forget } = await visit(`${address}/`);
  expect((await fetch(`${address}/`)).headers.get('content-security-policy')).toBeNull();
  forget();
  await paste(page, refusedByOpenRouter);
  expect(requests).toEqual([]);
  expect(faults).toEqual([]);
  expect(await page.workers()[0]?.evaluate(() => [typeof fetch, typeof XMLHttpRequest, typeof WebSocket])).toEqual(['undefined', 'undefined', 'undefined']);
  expect(await page.evaluate(() => fetch('/robots.txt').then(() => 'sent', () => 'refused'))).toBe('refused');
  await page.locator('[data-answer] a.primary').click();
  await page.waitForURL('**/guides/provider-invalid-api-key/#provider=openrouter');
});

test('on a host without headers the search finds', async () => {
  const { page, faults } = await visit(`${address}/search/#q=webhook`);
  await expect.poll(() => page.locator('.results > li > a').count()).toBeGreaterThan(1);
  expect(faults).toEqual([]);
});

// The server of this project serves both, too, and sends the headers.
test.each(['/diagnose', '/diagnose/'])('the lookup at %s answers, and leads to its guide', async (way) => {
  const { page, faults } = await visit(way);
  expect((await fetch(new URL(way, page.url()), { redirect: 'manual' })).status).toBe(200);
  await paste(page, refusedByOpenRouter);
  await page.locator('[data-answer] a.primary').click();
  await page.waitForURL('**/guides/provider-invalid-api-key/#provider=openrouter');
  expect(faults).toEqual([]);
});

test.each(['/search', '/search/'])('the search at %s finds, and leads to a guide', async (way) => {
  const { page, faults } = await visit(`${way}#q=webhook`);
  await page.locator('.results > li > a').first().click();
  await page.waitForURL('**/guides/*/**');
  expect(faults).toEqual([]);
});

test.each(['', '/'])('a guide whose address ends with %j takes values, and its links lead on', async (end) => {
  const { page, faults } = await visit(`/guides/provider-invalid-api-key${end}#provider=openai`);
  expect(await page.locator('pre[data-kind="command"]').allInnerTexts()).toContainEqual(expect.stringContaining('openai'));
  const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')));
  for (const link of new Set(links)) expect((await fetch(new URL(link, page.url()))).status, link).toBe(200);
  expect(faults).toEqual([]);
});
