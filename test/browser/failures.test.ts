import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { refused } from './pastes.ts';
import { paste, visit } from './site.ts';

/** Opens a page anew once its surroundings are worse. */
async function worse(address: string, spoil: (page: Page) => Promise<unknown>) {
  const visited = await visit('/404.html');
  await spoil(visited.page);
  visited.faults.splice(0);
  await visited.page.goto(new URL(address, visited.page.url()).href);
  await visited.page.waitForLoadState('networkidle');
  return visited;
}

/** The pages as a browser gets them that knows no modules. */
const withoutModules = (page: Page) =>
  page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('type="module"', 'type="of-the-future"') });
  });

/** Waits of seconds are over in hundredths. */
const hurried = (page: Page) =>
  page.addInitScript(() => {
    const wait = globalThis.setTimeout;
    Reflect.set(globalThis, 'setTimeout', (what: () => void, milliseconds = 0) => wait(what, milliseconds > 1_000 ? milliseconds / 100 : milliseconds));
  });

/** Neither the page nor the worker of the index has it. */
async function withoutWebAssembly(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.context().route('**/pagefind-worker.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `delete globalThis.WebAssembly;${await response.text()}` });
  });
}

/** A worker that takes pastes and never answers. */
const silentWorker = (page: Page) =>
  page.context().route('**/lookup-worker*', (route) => route.fulfill({ contentType: 'text/javascript', body: 'addEventListener("message", ({ data }) => "catalog" in data && postMessage({ ready: true }))' }));

test.each(['/', '/diagnose/', '/search/', '/report/'])('in a browser without modules %s says so and leads on', async (address) => {
  const { page, faults } = await worse(address, withoutModules);
  const notice = page.locator('[data-unstarted]');
  expect(await notice.innerText()).toContain('this browser may be too old for it');
  expect(await notice.locator('a').first().isVisible()).toBe(true);
  expect(faults).toEqual([]);
});

test.each(['/', '/search/', '/report/'])('where the scripts do not arrive %s says so and leads on', async (address) => {
  const { page } = await worse(address, (page) => page.route('**/_astro/*.js', (route) => route.abort()));
  await expect.poll(() => page.locator('[data-unstarted]').innerText()).toContain('did not arrive');
});

test.each(['/', '/search/', '/report/'])('nothing is said about a browser in which %s works', async (address) => {
  const { page } = await visit(address);
  expect(await page.locator('[data-unstarted]').count()).toBe(0);
});

test.each([
  ['knows no workers', (page: Page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'))],
  ['gets no worker', (page: Page) => page.context().route('**/lookup-worker*', (route) => route.abort())],
  ['gets no catalog', (page: Page) => page.context().route('**/catalog.js*', (route) => route.abort())],
  ['gets a catalog that ends in the middle', (page: Page) => page.context().route('**/catalog.js*', (route) => route.fulfill({ contentType: 'text/javascript', body: 'export default {"guides":[' }))],
] as const)('a lookup that %s says so and leads on', async (_what, spoil) => {
  const { page } = await worse('/diagnose/', spoil);
  await page.locator('[data-paste]').fill(refused);
  await expect.poll(() => page.locator('[data-answer]').innerText()).toContain('The lookup could not start');
  expect(await page.locator('[data-answer] a[href="/errors/"]').isVisible()).toBe(true);
  expect(await page.locator('[data-paste]').inputValue()).toBe(refused);
});

test('a reading without an end is stopped, and the next one begins anew', async () => {
  const { page } = await worse('/', async (page) => {
    await hurried(page);
    await silentWorker(page);
  });
  await page.locator('[data-paste]').fill(refused);
  await expect.poll(() => page.locator('[data-answer]').innerText()).toContain('took too long');
  expect(page.workers()).toEqual([]);
  await page.locator('[data-paste]').fill(`${refused} `);
  await expect.poll(() => page.workers().length).toBe(1);
});

test('a catalog that is long in coming is not waited for without an end', async () => {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => (arrive = resolve));
  const { page } = await visit('/404.html');
  await hurried(page);
  await page.context().route('**/catalog.js*', async (route) => {
    await held;
    await route.abort();
  });
  await page.goto(new URL('/', page.url()).href);
  await page.locator('[data-paste]').fill(refused);
  await expect.poll(() => page.locator('[data-answer]').innerText()).toContain('has not arrived');
  arrive();
});

test('a page that is open works without a connection', async () => {
  const { page, faults } = await visit('/');
  await page.context().setOffline(true);
  expect(await paste(page, refused)).toContain('A known problem');
  await page.getByRole('button', { name: 'Build a bug report' }).click();
  expect(await page.locator('.report pre').innerText()).toContain('### Bug type');
  expect(faults).toEqual([]);
});

test('a report whose form did not arrive says so', async () => {
  const { page } = await worse('/', (page) => page.route('**/report-form*.js', (route) => route.abort()));
  await paste(page, refused);
  await page.getByRole('button', { name: 'Build a bug report' }).click();
  await expect.poll(() => page.locator('[data-fault]').innerText()).toContain('The report builder did not load');
});

test.each([
  ['without WebAssembly', withoutWebAssembly],
  ['without its index', (page: Page) => page.route('**/pagefind/**', (route) => route.abort())],
] as const)('%s the search shows what the lookup knows and leads to the error index', async (_what, spoil) => {
  const { page } = await worse('/search/#q=authentication_error', spoil);
  await expect.poll(() => page.locator('[data-search-status]').innerText()).toContain('could not start');
  expect(await page.locator('.results a[href^="/guides/"]').count()).toBeGreaterThan(0);
  expect(await page.locator('.results a[href="/errors/"]').isVisible()).toBe(true);
});

test('the search says that it has no connection', async () => {
  const { page } = await visit('/search/');
  await page.context().setOffline(true);
  await page.locator('[data-search] input').fill('webhook');
  await expect.poll(() => page.locator('[data-search-status]').innerText()).toContain('a connection to this site');
});

test('where the browser keeps nothing, all works and lasts for the page', async () => {
  const { page, faults } = await worse('/guides/provider-invalid-api-key/', (page) =>
    page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(globalThis, name, { get: () => { throw new DOMException('Storage is switched off.', 'SecurityError'); } });
      }
    }));
  await page.getByRole('button', { name: 'Dark colours' }).click();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.locator('input[type="checkbox"]').first().check();
  await page.goto(new URL('/', page.url()).href);
  expect(await paste(page, refused)).toContain('A known problem');
  expect(faults).toEqual([]);
});
