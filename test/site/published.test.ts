import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPublished } from '../../src/guides/published.ts';
import { attributes } from './html.ts';

const published = readPublished();

test('every address ever published is still answered', () => {
  expect(published.addresses.length).toBeGreaterThan(100);
  for (const address of published.addresses) {
    const file = `dist${address.endsWith('/') ? `${address}index.html` : address}`;
    expect(existsSync(file), address).toBe(true);
  }
});

test('every signature id ever published is an anchor of the error index', () => {
  expect(published.signatures.length).toBeGreaterThan(1_000);
  const ids = new Set(attributes(readFileSync('dist/errors/index.html', 'utf8'), 'id'));
  expect(published.signatures.filter((id) => !ids.has(id))).toEqual([]);
});
