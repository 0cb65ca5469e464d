import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Pagefind brings search pages of its own, which this site does not show. */
const isInterface = (name: string) => /^pagefind-(?!worker)/.test(name) && !name.endsWith('.json');

async function writeInto(file: string, content: Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Builds Pagefind's index over the pages that Astro has written. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const { index, errors } = await pagefind.createIndex();
      if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
      const added = await index.addDirectory({ path: folder });
      // Its own writeFiles reports success before its files are whole: on a busy machine they end in the middle.
      const { errors: unread, files } = await index.getFiles();
      await pagefind.close();
      const faults = [...added.errors, ...unread];
      if (faults.length) throw new Error(`Pagefind failed: ${faults.join('; ')}`);
      for (const { path: name, content } of files.filter(({ path: name }) => !isInterface(name))) await writeInto(path.join(folder, 'pagefind', name), content);
      logger.info(`indexed ${added.page_count} pages`);
    },
  },
});
