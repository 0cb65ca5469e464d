import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { slugOf } from './guides/slug.ts';

/** Astro renders the text of the guides; all else of them comes from the library, so that its store, which it writes anew at each change, stays small. */
export const collections = {
  guides: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/guides', generateId: ({ entry }) => slugOf(entry), retainBody: false }),
    schema: z.object({}),
  }),
};
