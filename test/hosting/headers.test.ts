import { expect, test } from 'vitest';
import { caddyFile } from '../../src/hosting/caddy.ts';
import { headersFile, vercelFile } from '../../src/hosting/formats.ts';
import { headerRules } from '../../src/hosting/headers.ts';
import { nginxFile } from '../../src/hosting/nginx.ts';
import { headersFor, parseHeaders } from '../../tools/headers.ts';

const addresses = ['/', '/index.html', '/404.html', '/search', '/search/', '/guides/x/', '/_astro/x.js', '/catalog.js', '/pagefind/pagefind.js', '/pagefind/index/x', '/og/site.png', '/nowhere'];

/** The headers that `vercel.json` has for an address. Its patterns are regular expressions but for the dots of names. */
function ofVercel(file: string, address: string): [string, string][] {
  const { headers }: { headers: { source: string; headers: { key: string; value: string }[] }[] } = JSON.parse(file);
  return headers.filter(({ source }) => new RegExp(`^${source.replaceAll(/\.(?!\*)/g, '\\.')}$`).test(address)).flatMap((rule) => rule.headers.map(({ key, value }): [string, string] => [key, value]));
}

test.each(addresses)('%s gets the same from every file for hosts, under a path as at the root', (address) => {
  const rules = headerRules('/');
  const wanted = headersFor(address, parseHeaders(headersFile(rules)));
  expect(wanted.length).toBeGreaterThan(3);
  expect(ofVercel(vercelFile(rules), address)).toEqual(wanted);
  const under = headerRules('/fix/');
  expect(headersFor(`/fix${address}`, parseHeaders(headersFile(under)))).toEqual(wanted);
  expect(ofVercel(vercelFile(under), `/fix${address}`)).toEqual(wanted);
  expect(headersFor(address, parseHeaders(headersFile(under)))).toEqual([]);
});

test.each(['/', '/fix/'])('the servers of one\'s own get every value, for addresses under %s alone', (base) => {
  const rules = headerRules(base);
  for (const text of [nginxFile(rules, base), caddyFile(rules, base)]) {
    for (const value of rules.flatMap(({ headers }) => Object.values(headers))) expect(text).toContain(`"${value}"`);
    expect(text).toContain(`${base}404.html`);
    expect(text.includes('/fix/')).toBe(base === '/fix/');
  }
});

test('the catalog, whose name is the same for good, is asked about each time', () => {
  expect(Object.fromEntries(headersFor('/catalog.js', parseHeaders(headersFile(headerRules('/')))))).toMatchObject({ 'Cache-Control': 'public, max-age=0, must-revalidate' });
});
