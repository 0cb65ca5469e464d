import type { Guide } from './library.ts';
import type { Category } from './schema.ts';
import { siteLibrary } from './site-library.ts';

/** A shelf with its guides. */
export interface Shelf extends Category {
  guides: Guide[];
}

/** The shelves that hold a guide, in the order in which the site shows them. */
export function shelves(): Shelf[] {
  const { categories, guides } = siteLibrary();
  const byCategory = Map.groupBy(guides, ({ data }) => data.category);
  return categories.map((category) => ({ ...category, guides: byCategory.get(category.id) ?? [] })).filter((shelf) => shelf.guides.length > 0);
}
