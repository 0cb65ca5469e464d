import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressOf, filesIn } from '../../tools/files.ts';
import { headersFor, parseHeaders } from '../../tools/headers.ts';

const source = readFileSync('dist/_headers', 'utf8');
const blocks = parseHeaders(source);
/** Without what hosts read and do not serve. */
const files = filesIn('dist').filter((file) => file !== '_headers' && file !== '.nojekyll');

test('no address is sent a header twice, which some hosts would join', () => {
  const addresses = [...files.flatMap((file) => [addressOf(file), `/${file}`, addressOf(file).replace(/\/$/, '')]), '/nowhere', '/guides/nowhere/', '/_astro/gone.js'];
  for (const address of addresses) {
    const names = headersFor(address, blocks).map(([name]) => name);
    expect(names.length, address).toBe(new Set(names).size);
  }
});

test('every file says whether a copy may be kept: for good where its name has a hash, else only when asked about', () => {
  const keeping = (file: string) => headersFor(addressOf(file), blocks).filter(([name]) => name === 'Cache-Control').map(([, value]) => value);
  const [kept, asked] = [files.filter((file) => keeping(file).join().includes('immutable')), files.filter((file) => !keeping(file).join().includes('immutable'))];
  for (const file of asked) expect(keeping(file), file).toEqual(['public, max-age=0, must-revalidate']);
  // Astro's names end with eight characters, those of Pagefind with seven or more.
  for (const file of kept) expect(file).toMatch(/^_astro\/.+[.-][\w-]{8}\.(?:js|css)$|^pagefind\/(?:fragment|index)\/en_[0-9a-f]{7,}\.pf_\w+$/);
  expect(kept.length).toBeGreaterThan(50);
  for (const file of ['index.html', '404.html', 'catalog.js', 'guides/start-here/index.html', 'pagefind/pagefind-entry.json']) expect(asked).toContain(file);
});

test('hosts take the rules: at most 100, lines of at most 2,000 characters, one star in a path, at its end', () => {
  expect(blocks.length).toBeLessThanOrEqual(100);
  for (const line of source.split('\n')) expect(line.length, line).toBeLessThanOrEqual(2_000);
  for (const { path } of blocks) expect(path).toMatch(/^\/[^*:]*\*?$/);
});

test('GitHub Pages is told to serve folders that begin with an underscore', () => {
  expect(globSync('dist/_*/')).not.toEqual([]);
  expect(readFileSync('dist/.nojekyll', 'utf8')).toBe('');
});
