import { expect, test } from 'vitest';
import { isErrorIndexSplit, pageAddress } from '../../src/guides/paging.ts';

const shelfOf = (guides: number, signatures: number) => ({ guides: Array.from({ length: guides }, () => ({ data: { signatures: Array.from({ length: signatures }) } })) });

test('the error index is split where its messages are too many for a page, in how many shelves they may lie', () => {
  expect(isErrorIndexSplit([shelfOf(100, 50), shelfOf(100, 50)])).toBe(false);
  expect(isErrorIndexSplit([shelfOf(100, 50), shelfOf(101, 50)])).toBe(true);
});

test('the first page of a list has the address of the list', () => {
  expect([1, 2].map((number) => pageAddress('/browse/gateway/', number))).toEqual(['/browse/gateway/', '/browse/gateway/2/']);
});
