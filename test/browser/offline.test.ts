import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { writeFiles } from '../../tools/files.ts';
import { offlineCopy } from '../../tools/offline/copy.ts';
import { sharedFolder } from '../folder.ts';
import { refusedByOpenRouter } from './pastes.ts';
import { paste, visit } from './site.ts';

const folder = path.join(sharedFolder(), 'a copy');
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  files = await offlineCopy('dist');
  writeFiles(folder, files);
});

const open = (name: string, fragment = '') => visit(pathToFileURL(path.join(folder, name)).href + fragment);

test.each(['index.html', 'diagnose/index.html'])('%s opened from disk answers a paste, and its guide has the values', async (name) => {
  const { page, requests, faults } = await open(name);
  expect(await paste(page, refusedByOpenRouter)).toContain('A known problem');
  await page.locator('[data-answer] a.primary').click();
  await page.waitForURL('**/guides/provider-invalid-api-key/index.html#provider=openrouter');
  await expect.poll(() => page.locator('[data-filled]').first().innerText()).toBe('openrouter');
  expect(requests.filter((address) => !/^(?:file|blob):/.test(address))).toEqual([]);
  expect(faults).toEqual([]);
});

test('the lookup from disk is not able to send anything', async () => {
  const { page, faults, forget, requests } = await open('index.html');
  await paste(page, refusedByOpenRouter);
  forget();
  const isRefused = async () => {
    try {
      await fetch('https://elsewhere.invalid/');
      return false;
    } catch {
      return true;
    }
  };
  expect(await page.evaluate(isRefused)).toBe(true);
  expect(await page.workers()[0]?.evaluate(isRefused)).toBe(true);
  await expect.poll(() => faults.join()).toContain('connect-src');
  expect(requests).toEqual([]);
});

test('a report is built, the error index filtered and a message searched for from disk', async () => {
  const { page, faults } = await open('index.html');
  await paste(page, refusedByOpenRouter);
  await page.getByRole('button', { name: 'Build a bug report' }).click();
  await expect.poll(() => page.locator('.report pre').innerText()).toContain('### Bug type');
  await page.getByRole('link', { name: 'Errors', exact: true }).click();
  await page.getByLabel('Show only messages').fill('EADDRINUSE');
  await expect.poll(() => page.locator('[data-filter] [role="status"]').innerText()).toMatch(/^\d+ messages?$/);
  await page.goto(pathToFileURL(path.join(folder, 'search/index.html')).href + '#q=EADDRINUSE');
  await expect.poll(() => page.locator('[data-search-status]').innerText()).toContain('a connection to this site');
  await page.locator('.results a', { hasText: 'EADDRINUSE' }).first().click();
  await page.waitForURL(/guides\/gateway-port-in-use\/index\.html/);
  expect(faults).toEqual([]);
});

test('every page from disk says how old it is, and all of its links lead to a file and a heading', () => {
  const text = (name: string) => new TextDecoder().decode(files.get(name));
  for (const name of [...files.keys()].filter((file) => file.endsWith('.html'))) {
    const html = text(name);
    expect(html).toMatch(/This is a copy to read without a connection, with the guides as of \d{4}-\d\d-\d\d\./);
    for (const [, attribute, address = ''] of html.matchAll(/\s(href|src|action)="([^"]*)"/g)) {
      if (/^(?:https:\/\/|mailto:|data:image\/)/.test(address)) continue;
      const { pathname, hash } = new URL(address.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), `file:///${name}`);
      const target = decodeURIComponent(pathname.slice(1));
      expect(files.has(target), `${attribute}="${address}" in ${name}`).toBe(true);
      if (hash && !hash.includes('=')) expect(text(target).replaceAll('&#38;', '&').replaceAll('&amp;', '&'), `${address} in ${name}`).toContain(` id="${decodeURIComponent(hash.slice(1))}"`);
    }
  }
});
