import type { Guide, Library } from './library.ts';
import type { Category } from './schema.ts';
import { siteLibrary } from './site-library.ts';

/** A shelf with its guides. */
export interface Shelf extends Category {
  guides: Guide[];
}

/** The shelves of a library that hold a guide, in the order in which the site shows them. */
export function shelvesOf({ categories, guides }: Library): Shelf[] {
  const byCategory = Map.groupBy(guides, ({ data }) => data.category);
  return categories.map((category) => ({ ...category, guides: byCategory.get(category.id) ?? [] })).filter((shelf) => shelf.guides.length > 0);
}

/** The shelves of the site at hand. */
export const shelves = (): Shelf[] => shelvesOf(siteLibrary());
