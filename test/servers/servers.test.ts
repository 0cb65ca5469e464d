import { globSync, readFileSync, renameSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerRules } from '../../src/hosting/headers.ts';
import { fits } from '../../src/hosting/policy.ts';
import { refusedByOpenRouter } from '../browser/pastes.ts';
import { paste, visit } from '../browser/site.ts';
import { sharedFolder } from '../folder.ts';
import { build } from '../site/build.ts';
import { ask, type Answer } from './ask.ts';
import { startServer, type Server, type ServerName } from './server.ts';

const scratch = sharedFolder();
const under = path.join(scratch, 'www');

/** Where a site lies on its host, which folder is the root there, and where its configurations are. */
const sites = [
  { base: '/', root: path.resolve('dist'), hosting: 'dist-hosting' },
  { base: '/fix/', root: under, hosting: path.join(scratch, 'fix-hosting') },
];

beforeAll(() => {
  const built = path.join(scratch, 'fix');
  const { status, output } = build('.', {}, ['--base', '/fix', '--outDir', built]);
  expect(status, output).toBe(0);
  mkdirSync(under);
  renameSync(built, path.join(under, 'fix'));
}, 300_000);

const types: Readonly<Record<string, RegExp>> = {
  '.html': /^text\/html; charset=utf-8$/,
  '.md': /^text\/markdown; charset=utf-8$/,
  '.css': /^text\/css; charset=utf-8$/,
  '.js': /^(?:text|application)\/javascript(?:; charset=utf-8)?$/,
  '.json': /^application\/json/,
  '.xml': /^(?:text|application)\/xml(?:; charset=utf-8)?$/,
  '.txt': /^text\/plain; charset=utf-8$/,
  '.svg': /^image\/svg\+xml/,
  '.png': /^image\/png$/,
};
const binary = /^application\/octet-stream$/;
/** What a file is to be taken for whose type a server does not tell (RFC 9110, 8.3). */
const untold = 'application/octet-stream';

const all = sites.flatMap((site) => (['nginx', 'caddy'] satisfies ServerName[]).map((name) => ({ ...site, name })));

describe.each(all)('$name with the site under $base', ({ name, base, root, hosting }) => {
  const folder = path.join(root, base);
  const rules = headerRules(base);
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  let server: Server;

  beforeAll(async () => void (server = await startServer(name, hosting, root, path.join(scratch, name + base.replaceAll('/', '-')))));
  afterAll(() => server?.stop());

  /** Fails unless exactly those headers were sent that the rules have for `address`, each once. */
  const expectHeaders = (answer: Answer, address: string) => {
    const sent = names.map((header) => [header, answer.headers.get(header.toLowerCase()) ?? []]);
    const wanted = names.map((header) => [header, rules.filter(({ pattern }) => fits(pattern, address)).flatMap(({ headers }) => headers[header] ?? [])]);
    expect(sent, address).toEqual(wanted);
  };

  test('every file is sent as it was built, with the headers of its rules and its type', async () => {
    const files = globSync('**/*.*', { cwd: folder }).filter((file) => !path.basename(file).startsWith('.'));
    expect(files.length).toBeGreaterThan(200);
    for (const file of files) {
      const address = base + file.replace(/index\.html$/, '');
      const answer = await ask(server.address, address);
      expect(answer.status, address).toBe(200);
      expect(answer.body.equals(readFileSync(path.join(folder, file))), address).toBe(true);
      expectHeaders(answer, address);
      expect(answer.headers.get('content-type')?.join() ?? untold, address).toMatch(types[path.extname(file)] ?? binary);
    }
  });

  test.each(['nowhere', 'nowhere/', 'guides/nowhere/', '_astro/', '_astro/gone.js', 'pagefind/fragment/gone.pf_fragment', '_headers', '.nojekyll', '.git/config', 'guides/.secret', '%5fheaders'])('%s is not there: 404, with its page and the headers of that page alone', async (missing) => {
    const answer = await ask(server.address, base + missing);
    expect(answer.status).toBe(404);
    expect(answer.body.equals(readFileSync(path.join(folder, '404.html')))).toBe(true);
    expectHeaders(answer, `${base}404.html`);
    expect(answer.headers.get('content-type')?.join()).toMatch(/^text\/html/);
  });

  test.each(['../../../../../etc/passwd', '..%2f..%2f..%2f..%2f..%2fetc/passwd', '%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd', 'guides/..%5c..%5c..%5cetc/passwd', 'guides/%00'])('%s leads out of the folder nowhere', async (way) => {
    const answer = await ask(server.address, base + way);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body.toString()).not.toContain('root:');
  });

  test.each([['guides/provider-invalid-api-key', ''], ['search', '?a=1&b=%2F%2Fx'], ['browse', '']])('%s%s without its slash is led to the address with it, on whatever host and scheme', async (page, query) => {
    const { status, headers } = await ask(server.address, base + page + query, { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'evil.example' });
    expect([301, 308]).toContain(status);
    expect(headers.get('location')).toEqual([`${base}${page}/${query}`]);
  });

  test.runIf(base !== '/')('the path of the site without its slash is led to the site', async () => {
    const { status, headers } = await ask(server.address, `${base.slice(0, -1)}?a=1`);
    expect([status, headers.get('location')]).toEqual([301, [`${base}?a=1`]]);
  });

  test.each(['//evil.example', '//evil.example/', '//evil.example/%2e%2e', '//evil.example/..', '//evil.example/../guides', '//guides', '//search?x', '///guides', '/%2fguides', '/\\guides', '/%5cguides', '/%09/guides', '//%2e%2e/guides'])('%s leads to no other host', async (way) => {
    for (const asked of [way, base.slice(0, -1) + way]) {
      const { headers } = await ask(server.address, asked);
      expect(headers.get('location')?.join() ?? '/', asked).toMatch(/^\/(?![/\\\t])/);
    }
  });

  test.each(['', 'errors/', 'catalog.js', 'feed.xml', 'licences.txt', 'pagefind/pagefind.js'])('/%s is compressed, and caches keep it apart', async (file) => {
    const answer = await ask(server.address, base + file, { 'Accept-Encoding': 'gzip' });
    expect(answer.headers.get('content-encoding')).toEqual(['gzip']);
    expect(answer.headers.get('vary')?.join().toLowerCase()).toBe('accept-encoding');
    expect(gunzipSync(answer.body).equals((await ask(server.address, base + file)).body)).toBe(true);
    expectHeaders(answer, base + file);
  });

  test.each(['', 'catalog.js?v=1', 'guides/start-here/'])('/%s is asked about each time, and sent once', async (file) => {
    const [tag = ''] = (await ask(server.address, base + file)).headers.get('etag') ?? [];
    const { status, headers, body } = await ask(server.address, base + file, { 'If-None-Match': tag });
    expect([status, body.length]).toEqual([304, 0]);
    expect(headers.get('cache-control')).toEqual(['public, max-age=0, must-revalidate']);
  });

  test('the lookup answers and leads to its guide', async () => {
    const { page, faults, requests } = await visit(server.address + base);
    await paste(page, refusedByOpenRouter);
    await page.locator('[data-answer] a.primary').click();
    await page.waitForURL(`**${base}guides/provider-invalid-api-key/#provider=openrouter`);
    expect(requests.filter((address) => !address.startsWith(server.address + base))).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('the search finds', async () => {
    const { page, faults } = await visit(`${server.address}${base}search/#q=webhook`);
    await expect.poll(() => page.locator('.results > li > a').count()).toBeGreaterThan(1);
    expect(faults).toEqual([]);
  });
});
