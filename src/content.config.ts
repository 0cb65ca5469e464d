import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { guideSchema } from './guides/schema.ts';
import { slugOf } from './guides/slug.ts';

export const collections = {
  guides: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/guides', generateId: ({ entry }) => slugOf(entry) }),
    schema: guideSchema,
  }),
};
