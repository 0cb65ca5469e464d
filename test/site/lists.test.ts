import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sitePages } from '../../src/guides/links.ts';
import { addressOf, filesIn } from '../../tools/files.ts';
import { headersFor, parseHeaders } from '../../tools/headers.ts';

/** Only a build that is told the site's address has a sitemap; hosts are told of it by every one. */
const built = [...filesIn('dist'), 'sitemap.xml'];
const addresses = built.map(addressOf);

test('every page that a guide may link to beside the guides is there', () => {
  for (const page of sitePages) expect(addresses, `${page} is no page any more; take it out of sitePages`).toContain(page);
});

test('every path that headers are sent for is one of the site', () => {
  // A catalog that is one file has no parts.
  for (const block of parseHeaders(readFileSync('dist/_headers', 'utf8')).filter(({ path }) => path !== '/catalog/*')) {
    expect([...built.map((file) => `/${file}`), ...addresses].some((address) => headersFor(address, [block]).length > 0), `nothing lies at ${block.path} any more; take it out of dist/_headers`).toBe(true);
  }
});

test('the terms of what others wrote are sent with it', () => {
  const terms = readFileSync('dist/licences.txt', 'utf8');
  for (const owner of ['The Clawmend authors', 'Copyright (c) Pagefind', 'Vite contributors', 'The Inter Project Authors']) expect(terms).toContain(owner);
  expect(terms).not.toContain('Bundled dependencies');
  expect([existsSync('dist/pagefind/pagefind.js'), globSync('dist/og/*.png').length > 0], 'what is not sent needs no terms').toEqual([true, true]);
});
