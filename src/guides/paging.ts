/** How many guides of a category stand on a page. */
export const GUIDES_ON_PAGE = 100;

/** So many messages stand on one page without tiring a browser, so that its filter and its find reach all of them. */
const MOST_MESSAGES = 10_000;

/** How many guides with their messages stand on a page of an error index that is longer. */
export const GUIDES_ON_ERROR_PAGE = 25;

/** Whether the error index is too long for one page. */
export const isErrorIndexSplit = (shelves: readonly { guides: readonly { data: { signatures: readonly unknown[] } }[] }[]): boolean =>
  shelves.flatMap(({ guides }) => guides).reduce((sum, { data }) => sum + data.signatures.length, 0) > MOST_MESSAGES;

/** How many pages the messages of so many guides take. */
export const errorPagesOf = (guides: number): number => Math.ceil(guides / GUIDES_ON_ERROR_PAGE);

/** What the heading of a page of a list says of its number, counted from 1: nothing on the first. */
export const pageNote = (number: number): string => (number === 1 ? '' : `, page ${number}`);

/** The address of a page of a list, counted from 1: the first has the list's own. */
export const pageAddress = (base: string, number: number): string => (number === 1 ? base : `${base}${number}/`);
