import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Site } from '../../tools/serve.ts';
import { sharedFolder } from '../folder.ts';
import { build } from '../site/build.ts';
import { structuredData } from '../site/html.ts';
import { refusedByOpenRouter } from './pastes.ts';
import { paste, visit } from './site.ts';

const folder = path.join(sharedFolder(), 'under a path');
let site: Site;

beforeAll(async () => {
  const { status, output } = build('.', {}, ['--base', '/fix', '--site', 'https://host.example', '--outDir', folder]);
  expect(status, output).toBe(0);
  site = await serve(folder, 0, '/fix/');
}, 300_000);
afterAll(() => void site?.server.close());

test('under a path of its host the lookup answers, and leads to its guide', async () => {
  const { page, faults, requests } = await visit(`${site.address}/fix/`);
  await paste(page, refusedByOpenRouter);
  await page.locator('[data-answer] a.primary').click();
  await page.waitForURL('**/fix/guides/provider-invalid-api-key/#provider=openrouter');
  expect(await page.locator('h1').innerText()).toContain('invalid API key');
  expect(requests.filter((address) => !address.startsWith(`${site.address}/fix/`))).toEqual([]);
  expect(faults).toEqual([]);
});

test('under a path of its host the search finds, and an address that does not exist leads on', async () => {
  const { page, faults } = await visit(`${site.address}/fix/search/#q=webhook`);
  await expect.poll(() => page.locator('.results > li > a').count()).toBeGreaterThan(1);
  for (const href of await page.locator('.results > li > a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))) expect(href).toMatch(/^\/fix\/guides\//);
  expect(faults).toEqual([]);
  await page.goto(`${site.address}/fix/nowhere/at/all`);
  await page.getByRole('link', { name: 'Search the guides.' }).click();
  await page.waitForURL('**/fix/search/');
});

test('under a path of its host a guide without the slash at its end leads on', async () => {
  const { page, faults } = await visit(`${site.address}/fix/guides/provider-invalid-api-key`);
  await page.getByRole('link', { name: 'All guides' }).click();
  await page.waitForURL('**/fix/browse/');
  expect(faults).toEqual([]);
});

test('what the host reads is not served, and a script that is gone is not kept as such', async () => {
  const answers = await Promise.all(['_headers', '.nojekyll', '_astro/gone.js'].map((file) => fetch(`${site.address}/fix/${file}`)));
  expect(answers.map(({ status, headers }) => [status, headers.get('cache-control')])).toEqual(answers.map(() => [404, 'public, max-age=0, must-revalidate']));
  const [script = ''] = globSync('_astro/*.js', { cwd: folder });
  expect((await fetch(`${site.address}/fix/${script}`)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test('no address of the site leads past the path, in pages, headers or feed', () => {
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(path.join(folder, file), 'utf8');
    expect([...html.matchAll(/\s(?:href|src|action|data-catalog)="(\/[^"]*)"/g)].map(([, address = '']) => address).filter((address) => !address.startsWith('/fix/')), file).toEqual([]);
  }
  const paths = readFileSync(path.join(folder, '_headers'), 'utf8').split('\n').filter((line) => line.startsWith('/'));
  expect(paths.filter((line) => !line.startsWith('/fix/'))).toEqual([]);
  expect(readFileSync(path.join(folder, 'feed.xml'), 'utf8')).toContain('<link href="https://host.example/fix/guides/');
});

test('what programs read has whole addresses below the path, each with a file, and the sitemap names every page', () => {
  const pages = globSync('**/*.html', { cwd: folder }).filter((file) => file !== '404.html');
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const files = [...globSync('*.{json,txt,xml}', { cwd: folder }), ...globSync('guides/*.md', { cwd: folder })].filter((file) => file !== 'licences.txt');
  for (const [name, text = ''] of [...files.map((file) => [file, read(file)]), ...pages.map((file) => [file, structuredData(read(file))])]) {
    const own = text.match(/https:\/\/host\.example[^\s"`)<>#]*/g) ?? [];
    for (const address of own) expect(address, name).toMatch(/^https:\/\/host\.example\/fix\//);
    for (const address of own) expect(existsSync(path.join(folder, address.slice('https://host.example/fix/'.length))), `${address} in ${name}`).toBe(true);
    expect(text.match(/(?:\]\(|<loc>|"(?:\$schema|\$id|about|address|markdown|url|item)":\s?")\.{0,2}\/[^")<]*/g), name).toBeNull();
  }
  expect(files.filter((file) => !read(file).includes('https://host.example/fix/'))).toEqual([]);
  const named = [...read('sitemap.xml').matchAll(/<loc>https:\/\/host\.example\/fix\/([^<]*)<\/loc>/g)].map(([, address]) => `${address}index.html`);
  expect(named.sort()).toEqual(pages.map((file) => file.replaceAll('\\', '/')).sort());
  expect(read('sitemap.xml').match(/<\/loc><lastmod>\d{4}-\d\d-\d\d<\/lastmod>/g)).toHaveLength(globSync('guides/*.md', { cwd: folder }).length);
  expect(read('robots.txt')).toContain('\nSitemap: https://host.example/fix/sitemap.xml\n');
});
