import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../../tools/copy-project.ts';
import { offlineCopy } from '../../tools/offline/copy.ts';
import { serve, type Site } from '../../tools/serve.ts';
import { sharedFolder } from '../folder.ts';
import { build } from '../site/build.ts';
import { refusedByOpenRouter } from './pastes.ts';
import { paste, visit } from './site.ts';

/** This project as it would be with a catalog that is too large for one file. */
const root = path.join(sharedFolder(), 'with parts');
const dist = path.join(root, 'dist');
let site: Site;

beforeAll(async () => {
  copyProject(root);
  const file = path.join(root, 'src/guides/catalog-parts.ts');
  const source = readFileSync(file, 'utf8');
  const lowered = source.replace('MOST_BYTES = 300_000', 'MOST_BYTES = 0');
  expect(lowered).not.toBe(source);
  writeFileSync(file, lowered);
  const { status, output } = build(root);
  expect(status, output).toBe(0);
  site = await serve(dist, 0);
}, 300_000);
afterAll(() => void site?.server.close());

const unheard = 'openclaw gateway: error, the zebra4711 token of the session store expired while the browser profile was loading a channel plugin';

const pathsOf = (requests: string[]) => requests.map((address) => address.replace(`${site.address}/`, ''));
const weightOf = (files: string[]) => files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length, 0);
const answerOf = (page: Page) => page.locator('[data-answer]').innerText();

test('a paste is answered from numbered parts of this site, and nothing else is asked for', async () => {
  const { page, requests, faults, forget } = await visit(`${site.address}/`);
  expect(pathsOf(requests).filter((file) => file.startsWith('catalog'))).toEqual([expect.stringMatching(/^catalog\/[0-9a-f]{12}\/first\.js$/)]);
  forget();
  expect(await paste(page, refusedByOpenRouter)).toContain('A known problem');
  await page.waitForLoadState('networkidle');
  const asked = pathsOf(requests);
  expect(asked.length).toBeGreaterThan(1);
  for (const file of asked) expect(file).toMatch(/^catalog\/[0-9a-f]{12}\/(?:signatures|texts)-\d+\.js$/);
  expect(weightOf(asked)).toBeLessThan(40_000);
  await page.locator('[data-answer] a.primary').click();
  await page.waitForURL('**/guides/provider-invalid-api-key/#provider=openrouter');
  expect(faults).toEqual([]);
});

test('a paste that no signature knows asks for parts of words, and what is asked for twice is loaded once', async () => {
  const { page, requests, faults, forget } = await visit(`${site.address}/diagnose/`);
  forget();
  expect(await paste(page, unheard)).toContain('% sure');
  const asked = pathsOf(requests);
  expect(asked.filter((file) => /\/words(?:-\d+)?\.js$/.test(file)).length).toBeGreaterThan(2);
  expect(asked.filter((file) => file.includes('zebra'))).toEqual([]);
  forget();
  await paste(page, `${unheard}.`);
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
  expect(faults).toEqual([]);
});

test('the search knows a message by its parts', async () => {
  const { page, faults } = await visit(`${site.address}/search/#q=Invalid%20API%20key`);
  await expect.poll(() => page.locator('.results').innerText()).toContain('This message is known.');
  expect(faults).toEqual([]);
});

test('the page says before the paste what the host can see, and no page promises more than is true', async () => {
  const { page } = await visit(`${site.address}/`);
  expect(await page.locator('#paste-note').innerText()).toContain('the host of this site can see which parts were asked for');
  for (const file of globSync('*{.html,/index.html}', { cwd: dist })) {
    expect(readFileSync(path.join(dist, file), 'utf8'), file).not.toMatch(/not allowed to send anything|may not connect anywhere|nothing is sent|sends nothing|The list stays empty|not even a fault/);
  }
});

test('the offline copy brings the whole catalog, and says nothing of parts', async () => {
  const files = await offlineCopy(dist);
  expect([...files.keys()].filter((name) => name.startsWith('catalog'))).toEqual([]);
  for (const name of ['index.html', 'diagnose/index.html']) expect(new TextDecoder().decode(files.get(name)), name).not.toContain('in parts');
});

test('a part that does not arrive is said, and the next paste is answered once parts arrive again', async () => {
  const { page } = await visit(`${site.address}/`);
  await page.context().route('**/signatures-*', (route) => route.abort());
  await page.locator('[data-paste]').fill(refusedByOpenRouter);
  await expect.poll(() => answerOf(page)).toContain('The lookup could not start');
  await page.context().unroute('**/signatures-*');
  await page.locator('[data-paste]').fill(`${refusedByOpenRouter}\n`);
  await expect.poll(() => answerOf(page)).toContain('A known problem');
});

test('parts that are long in coming are not waited for without an end', async () => {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => (arrive = resolve));
  const { page } = await visit(`${site.address}/404.html`);
  await page.addInitScript(() => {
    const wait = globalThis.setTimeout;
    Reflect.set(globalThis, 'setTimeout', (what: () => void, milliseconds = 0) => wait(what, milliseconds > 1_000 ? milliseconds / 100 : milliseconds));
  });
  await page.context().route('**/signatures-*', async (route) => {
    await held;
    await route.abort();
  });
  await page.goto(`${site.address}/`);
  await page.waitForLoadState('networkidle');
  await page.locator('[data-paste]').fill(refusedByOpenRouter);
  await expect.poll(() => answerOf(page)).toContain('has not arrived');
  arrive();
});
