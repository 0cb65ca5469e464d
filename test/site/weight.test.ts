import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gzipSize, scriptsOf, workerOf } from '../../tools/weight.ts';

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const weight = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + gzipSize(read(file)), 0);
const styles = (html: string) => [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, file = '']) => file);

test.each(globSync('guides/*/index.html', { cwd: 'dist' }))('%s is read with 15 kB and four requests', (page) => {
  const own = styles(read(page));
  // The page, its styles and its icon; scripts add to a guide, and it is read without them.
  expect(weight([page, ...own])).toBeLessThanOrEqual(15_000);
  expect(own.length + 2).toBeLessThanOrEqual(4);
});

test('the front page with the lookup ready weighs 40 kB before the catalog', () => {
  const html = read('index.html');
  const scripts = scriptsOf('dist', html);
  expect(weight(['index.html', ...styles(html), ...scripts, workerOf('dist', scripts)])).toBeLessThanOrEqual(40_000);
});
