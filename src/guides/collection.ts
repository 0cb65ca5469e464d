import { getCollection, type CollectionEntry } from 'astro:content';
import type { Category } from './schema.ts';
import { siteLibrary } from './site-library.ts';

/** A guide as Astro's pages have it: `id` is its slug. */
export type GuideEntry = CollectionEntry<'guides'>;

/** A shelf with its guides. */
export interface Shelf extends Category {
  guides: GuideEntry[];
}

let built: Promise<Shelf[]> | undefined;

/** The shelves that hold a guide, in the order in which the site shows them. Filled once a build; while authors work, anew each time. */
export const shelves = (): Promise<Shelf[]> => (import.meta.env.PROD ? (built ??= fillShelves()) : fillShelves());

async function fillShelves(): Promise<Shelf[]> {
  const { categories, guides } = siteLibrary();
  const entries = new Map((await getCollection('guides')).map((entry) => [entry.id, entry]));
  const byCategory = Map.groupBy(guides, ({ data }) => data.category);
  return categories
    .map((category) => ({ ...category, guides: (byCategory.get(category.id) ?? []).flatMap(({ slug }) => entries.get(slug) ?? []) }))
    .filter((shelf) => shelf.guides.length > 0);
}
