import { expect, test } from 'vitest';
import { packCatalog, unpackCatalog } from '../../src/diagnosis/pack.ts';
import { readCatalog } from '../../src/guides/catalog.ts';

const catalog = readCatalog(process.cwd());

test('a catalog that was packed and sent as JSON is the same when it is unpacked', () => {
  expect(unpackCatalog(JSON.parse(JSON.stringify(packCatalog(catalog))))).toEqual(catalog);
});

test('a catalog in the form of another version is refused, with the remedy', () => {
  const later = JSON.parse(JSON.stringify({ ...packCatalog(catalog), version: 2 }));
  expect(() => unpackCatalog(later)).toThrow('The catalog has the form of version 2, and this code reads version 1; take both from the same release of Clawmend');
});

test('a guide without signatures is packed too', () => {
  const bare = { version: 1 as const, guides: [{ slug: 'bare', title: 'Bare', summary: '', symptom: '', command: '', signatures: [] }], precedence: [] };
  expect(unpackCatalog(packCatalog(bare))).toEqual(bare);
});

test('what is said of a guide that was checked long ago travels with it', () => {
  const old = { version: 1 as const, guides: [{ slug: 'old', title: 'Old', summary: '', symptom: '', command: '', review: 'Checked long ago.', signatures: [{ message: 'a' }] }], precedence: [] };
  expect(unpackCatalog(packCatalog(old))).toEqual(old);
});
