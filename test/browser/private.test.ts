import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { paste, visit } from './site.ts';

/** A word that stands nowhere but in what the reader gives. */
const mark = 'zebra4711';
const given = `Error: 401 Unauthorized ${mark}\n{"error": {"type": "authentication_error", "message": "Invalid API key"}}\n${mark} the end`;

/** A kind of page, and what a reader does with it. */
interface Kind {
  address: string;
  use?: (page: Page) => Promise<void>;
  /** What the use of the page may ask for; nothing, but for the search. */
  mayAsk?: RegExp;
  /** What is kept in the browser afterwards, beside the colours. */
  keeps?: Readonly<Record<string, string>>;
  /** What is reported beyond the requests: what the reader asked for. */
  asked?: string[];
  /** Whether the address tells what was typed: behind #, which is never sent. */
  isTold?: true;
}

async function useLookup(page: Page): Promise<void> {
  await paste(page, given);
  await copy(page, 'Copy the masked text');
  await copy(page, 'Copy a link to this answer');
  await page.locator('[data-answer] .choices button').first().click();
  await page.getByRole('button', { name: 'Build a bug report' }).click();
  await fillReport(page);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await page.locator('[data-history] summary').click();
  await page.locator('[data-history] button').first().click();
  await expect.poll(() => page.locator('[data-answer] .paste').innerText()).toContain(mark);
}

async function fillReport(page: Page): Promise<void> {
  await page.getByLabel('Logs').fill(given);
  await page.getByLabel('Summary').fill(`It fails, ${mark}.`);
  await page.locator('.report summary').click();
  await page.getByLabel('Additional information').fill(mark);
  await copy(page, 'Copy the report');
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download it' }).click()]);
  expect(await page.locator('.report pre').innerText()).toContain(mark);
}

async function copy(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await expect.poll(() => page.getByText('Copied', { exact: true }).count()).toBeGreaterThan(0);
}

async function useSearch(page: Page): Promise<void> {
  await page.locator('[data-search] input').fill(`invalid API key ${mark}`);
  await page.locator('.results > li > a').first().waitFor();
  await page.getByLabel('Category').selectOption('Cron and automation');
  await page.waitForURL(/#q=.*&in=/);
}

async function useFilter(page: Page): Promise<void> {
  await page.locator('[data-filter] input').fill(mark);
  await expect.poll(() => page.locator('[data-filter] [role="status"]').innerText()).toContain('No message');
}

async function useGuide(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'macOS' }).first().click();
  await page.locator('.tick').first().check();
  await page.locator('.copy').first().click();
  await expect.poll(() => page.locator('.copy').first().innerText()).toBe('Copied');
}

async function changeValues(page: Page): Promise<void> {
  await page.locator('[data-command-values] summary').click();
  await page.locator('[data-command-values] input').first().fill(mark);
  await page.waitForURL(new RegExp(`#.*${mark}`));
}

const report = { use: fillReport, asked: ['download: openclaw-bug-report.md'] };
const lookup = { use: useLookup, asked: report.asked };

const kinds: Readonly<Record<string, Kind>> = {
  'the front page': { address: '/', ...lookup },
  'the lookup': { address: '/diagnose/', ...lookup },
  'the report builder': { address: '/report/', ...report },
  'the search': { address: '/search/', use: useSearch, mayAsk: /^\/(?:pagefind\/|_astro\/|guides\.js$)/, isTold: true },
  'the error index': { address: '/errors/', use: useFilter },
  'a guide with tabs': { address: '/guides/gateway-crash-loop/', use: useGuide, keeps: { system: 'macos', 'steps/gateway-crash-loop': '0.0' } },
  'a guide with values in its address': { address: '/guides/provider-invalid-api-key/#provider=openai&agent=ops&to=fix-it', use: changeValues, isTold: true },
  'the shelves': { address: '/browse/' },
  'a shelf': { address: '/browse/credentials/' },
  'how often it is right': { address: '/accuracy/' },
  'what is new': { address: '/new/' },
  'about': { address: '/about/' },
  'an address that does not exist': { address: '/nowhere/' },
};

/** Everything that the browser would still have tomorrow. Ticks are kept by the date of their guide. */
async function kept(page: Page) {
  const [cookies, stored] = await Promise.all([
    page.context().cookies(),
    page.evaluate(async () => ({ local: { ...localStorage }, session: { ...sessionStorage }, databases: await indexedDB.databases(), caches: await caches.keys(), name: window.name, state: history.state })),
  ]);
  const undated = Object.entries(stored.local).map(([key, value]) => [key.replace(/\/\d{4}-\d\d-\d\d$/, ''), value]);
  return { cookies, ...stored, local: Object.fromEntries(undated) };
}

/** Whether the page is wider than the window, narrow and wide. */
async function overflows(page: Page): Promise<boolean[]> {
  const wide: boolean[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    wide.push(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth));
  }
  return wide;
}

test.each(Object.entries(kinds))('%s sends nothing, says nothing on the console, keeps nothing and fits the window, before and after its use', async (_name, { address, use, mayAsk, keeps = {}, asked = [], isTold }) => {
  const { page, requests, faults, forget } = await visit(address, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { origin } = new URL(page.url());
  expect(requests.filter((request) => new URL(request).origin !== origin)).toEqual([]);
  expect(await overflows(page)).toEqual([false, false]);
  // A page that is not there is told on the console by the browser itself.
  const told = address === '/nowhere/' ? ['error: Failed to load resource: the server responded with a status of 404 (Not Found)'] : [];
  expect(faults).toEqual(told);
  forget();
  await use?.(page);
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await page.waitForLoadState('networkidle');
  expect(await overflows(page)).toEqual([false, false]);
  expect(requests.filter((request) => !(mayAsk?.test(new URL(request).pathname) && new URL(request).origin === origin) && !request.startsWith(`blob:${origin}`))).toEqual([]);
  expect(requests.filter((request) => request.includes(mark))).toEqual([]);
  expect(faults).toEqual([...told, ...asked]);
  expect(await kept(page)).toEqual({ cookies: [], local: { theme: 'dark', ...keeps }, session: {}, databases: [], caches: [], name: '', state: null });
  if (!isTold) expect(page.url()).not.toContain(mark);
  expect(await page.title()).not.toContain(mark);
});

test('what would be a fault is noticed: the console, the policy, a dialog, a window, an error, a request', async () => {
  const { page, requests, faults, forget } = await visit('/diagnose/');
  await paste(page, given);
  forget();
  await page.evaluate(() => {
    console.debug('a line');
    alert('a dialog');
    open('/about/');
    void fetch('/robots.txt').catch(() => {});
    setTimeout(() => Reflect.get(document, 'nothing').more);
    new Image().src = '/favicon.svg?1';
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/_astro/x.css' }));
  });
  await page.workers()[0]?.evaluate(() => {
    console.info('a line of the worker');
    try {
      setTimeout('text that is run');
    } catch {
      // Refused.
    }
  });
  for (const fault of ['debug: a line', 'dialog: a dialog', 'window: ', 'policy: connect-src', 'policy: img-src', 'Cannot read properties', 'info: a line of the worker', 'policy: require-trusted-types-for']) await expect.poll(() => faults.join('\n')).toContain(fault);
  await expect.poll(() => requests.join('\n')).toMatch(/about[^]*x\.css|x\.css[^]*about/);
});
