import { expect, test } from 'vitest';
import { visit } from './site.ts';

test('search finds a message, highlights it and leads to its guide', async () => {
  const { page, faults } = await visit('/search/?q=authentication_error');
  await expect.poll(() => page.locator('.results a').count()).toBeGreaterThan(0);
  expect(await page.locator('.results a').first().getAttribute('href')).toMatch(/^\/guides\//);
  expect(await page.locator('.results mark').count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});

test('the search in the header leads to the results', async () => {
  const { page } = await visit('/guides/cron-401/');
  await page.locator('.head input').fill('gateway');
  await page.locator('.head input').press('Enter');
  await page.waitForURL('**/search/#q=gateway');
  await expect.poll(() => page.locator('[data-search-status]').innerText()).toMatch(/found/);
});

test.each([
  ['EADDRINUSE', 'gateway-port-in-use'],
  ['rate_limit_error', 'rate-limited'],
  ['1008', 'gateway-token-mismatch'],
  ['unauthorized: device token mismatch (rotate/reissue device token)', 'gateway-token-mismatch'],
])('the search for %j names its guide first', async (query, slug) => {
  const { page } = await visit(`/search/?q=${encodeURIComponent(query)}`);
  const first = page.locator('.results > li > a').first();
  await first.waitFor();
  expect(await first.getAttribute('href')).toMatch(new RegExp(`^/guides/${slug}/`));
});

test('a search can be kept to one category, and the address says so', async () => {
  const { page } = await visit('/search/?q=401');
  const slugs = async () => (await page.locator('.results > li > a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))).map((href) => href.split('/')[2] ?? '');
  await expect.poll(async () => (await slugs()).length).toBeGreaterThan(5);
  await page.getByLabel('Category').selectOption('Cron and automation');
  await expect.poll(async () => (await slugs()).every((slug) => /^(?:cron|heartbeat|webhook)-/.test(slug)) && (await slugs()).length > 0).toBe(true);
  await expect.poll(() => page.url()).toMatch(/\/search\/#q=401&in=Cron/);
  await page.reload();
  await expect.poll(async () => (await slugs()).includes('provider-invalid-api-key')).toBe(false);
});

test('what is searched for is told to no host', async () => {
  const { page, requests } = await visit('/guides/cron-401/');
  await page.locator('.head input').fill('token sk-ant-api03-secret');
  await page.locator('.head input').press('Enter');
  await expect.poll(() => page.locator('[data-search-status]').innerText()).not.toBe('');
  await page.reload();
  expect(requests.filter((request) => decodeURIComponent(request).includes('sk-ant'))).toEqual([]);
});

test('a query as long as a log is cut, and answered', async () => {
  const { page } = await visit('/search/');
  await page.locator('[data-search] input').fill('token mismatch '.repeat(40_000));
  await expect.poll(() => page.locator('[data-search-status]').innerText()).toMatch(/found/);
});

test('results are reached and left by arrow keys', async () => {
  const { page } = await visit('/search/?q=token');
  await page.locator('.results > li > a').nth(1).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName);
  await page.locator('[data-search] input').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(await page.locator('.results > li > a').nth(1).getAttribute('href'));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('INPUT');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('INPUT');
});

test.each(['zzqxzzqx', 'E_NOPE_4711', 'XQ-7731'])('%s, which no guide holds, is answered with nothing found', async (query) => {
  const { page } = await visit(`/search/?q=${query}`);
  await expect.poll(() => page.locator('[data-search-status]').innerText()).toContain('Nothing found');
});

test('the error index shows what holds the words of the filter, and says how much that is', async () => {
  const { page } = await visit('/errors/');
  await page.getByLabel('Show only messages').fill('EADDRINUSE');
  await expect.poll(() => page.locator('[data-filter] [role="status"]').innerText()).toMatch(/^\d+ messages?$/);
  for (const text of await page.locator('.messages li:visible').allInnerTexts()) expect(text.toLowerCase()).toContain('eaddrinuse');
  expect(await page.locator('[data-messages]:visible').count()).toBeLessThan(5);
  await page.getByLabel('Show only messages').press('Enter');
  expect(await page.getByLabel('Show only messages').inputValue()).toBe('EADDRINUSE');
  for (const href of await page.locator('.jump a:visible').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) expect(await page.locator(href).isVisible()).toBe(true);
  await page.getByLabel('Show only messages').fill('zzqx');
  expect(await page.locator('[data-filter] [role="status"]').innerText()).toBe('No message holds these words.');
  await page.getByLabel('Show only messages').fill('');
  expect(await page.locator('[data-messages][hidden]').count()).toBe(0);
});

test('the error index can be read without JavaScript', async () => {
  const { page } = await visit('/errors/', { javaScriptEnabled: false });
  expect(await page.locator('.messages li:visible').count()).toBeGreaterThan(500);
});

test('an address that does not exist is answered with ways on', async () => {
  const { page } = await visit('/nowhere/');
  expect(await page.locator('h1').innerText()).toBe('Nothing here');
});

test('colours follow the system until the switch says otherwise, and the choice lasts', async () => {
  const { page } = await visit('/', { colorScheme: 'dark' });
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await page.getByRole('button', { name: 'Dark colours' }).click();
  const light = await background();
  expect(light).not.toBe(dark);
  await page.reload();
  await expect.poll(background).toBe(light);
});

test('a command is copied as it is to be typed', async () => {
  const { page } = await visit('/guides/provider-invalid-api-key/#provider=openai', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('.copy').first().click();
  await expect.poll(() => page.locator('.copy').first().innerText()).toBe('Copied');
  const block = page.locator('pre[data-kind="command"]').first();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe((await block.innerText()).trim());
});

test('a guide can be read without JavaScript', async () => {
  const { page } = await visit('/guides/provider-invalid-api-key/', { javaScriptEnabled: false });
  const text = await page.locator('main').innerText();
  expect(text).toContain('Quick answer');
  expect(text).toContain('openclaw models status --agent main');
});
