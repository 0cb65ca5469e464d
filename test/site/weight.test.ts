import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const read = (address: string) => readFileSync(`dist${address}`);
/** Bytes on the way to a reader whose host compresses, as every host does. */
const weight = (addresses: Iterable<string>) => [...addresses].reduce((sum, address) => sum + gzipSync(read(address)).length, 0);

const attributes = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => value);
const styles = (html: string) => attributes(html, /<link rel="stylesheet" href="([^"]+)"/g);
const scripts = (html: string) => attributes(html, /<script type="module" src="([^"]+)"/g);

/** A script with every script that it imports. */
function withImports(address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  for (const name of attributes(read(address).toString(), /(?:from|import)\s*"\.\/([^"]+)"/g)) withImports(`/_astro/${name}`, seen);
  return seen;
}

test.each(globSync('dist/guides/*/index.html').map((file) => file.replaceAll('\\', '/').replace('dist', '')))('%s is read with 15 kB and four requests', (page) => {
  const html = read(page).toString();
  // The page, its styles and its icon; scripts add to a guide, and it is read without them.
  expect(weight([page, ...styles(html)])).toBeLessThanOrEqual(15_000);
  expect(styles(html).length + 2).toBeLessThanOrEqual(4);
});

test('the front page with the lookup ready weighs 40 kB before the catalog', () => {
  const html = read('/index.html').toString();
  const loaded = new Set(scripts(html).flatMap((address) => [...withImports(address)]));
  const workers = [...loaded].flatMap((address) => attributes(read(address).toString(), /["'`](?:\.\/|\/_astro\/)?(lookup-worker-[^"'`]+\.js)/g)).map((name) => `/_astro/${name}`);
  expect(new Set(workers).size).toBe(1);
  expect(weight(['/index.html', ...styles(html), ...loaded, ...new Set(workers)])).toBeLessThanOrEqual(40_000);
});
