import { getCollection, type CollectionEntry } from 'astro:content';
import { readLibrary } from './library.ts';
import type { Category } from './schema.ts';

/** A guide as Astro's pages have it: `id` is its slug. */
export type GuideEntry = CollectionEntry<'guides'>;

/** A shelf with its guides. */
export interface Shelf extends Category {
  guides: GuideEntry[];
}

/** The shelves that hold a guide, in the order in which the site shows them. */
export async function shelves(): Promise<Shelf[]> {
  const { library } = readLibrary(process.cwd());
  const entries = new Map((await getCollection('guides')).map((entry) => [entry.id, entry]));
  return library.categories
    .map((category) => ({
      ...category,
      guides: library.guides.filter(({ data }) => data.category === category.id).flatMap(({ slug }) => entries.get(slug) ?? []),
    }))
    .filter(({ guides }) => guides.length > 0);
}
