import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What was ever published; only `npm run publish:ids` adds to it, and nothing takes away. */
export const PUBLISHED = 'test/published.json';

const publishedSchema = z.object({
  /** Paths of pages, such as /guides/cron-401/. */
  addresses: z.array(z.string()),
  /** Ids of signatures; each is an anchor of the error index. */
  signatures: z.array(z.string()),
});

/** Every address and signature id ever published, none before the first time. Throws where the file has another form. */
export function readPublished(): z.infer<typeof publishedSchema> {
  if (!existsSync(PUBLISHED)) return { addresses: [], signatures: [] };
  return publishedSchema.parse(JSON.parse(readFileSync(PUBLISHED, 'utf8')));
}
