import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { z } from 'zod';

/** A file of the index: its path within the index, and its bytes. */
interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Pagefind brings search pages of its own, which this site does not show. */
const isInterface = (name: string) => /^pagefind-(?!worker)/.test(name) && !name.endsWith('.json');

async function writeInto(file: string, content: Uint8Array | string): Promise<void> {
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
      await writeInto(path.join(folder, 'pagefind/addresses.json'), JSON.stringify(addressesOf(files)));
      logger.info(`indexed ${added.page_count} pages`);
    },
  },
});

const fragmentSchema = z.object({ url: z.string() });

/** What stands before the JSON of a fragment. */
const MARK = 'pagefind_dcd'.length;

/**
 * The address of each page, by the id that a hit has. With it the search keeps to a category. Pagefind's own filters would do the
 * same, but it writes them in an order that changes from build to build.
 */
function addressesOf(files: IndexFile[]): Record<string, string> {
  const fragments = files.filter(({ path: name }) => name.endsWith('.pf_fragment')).sort((a, b) => (a.path < b.path ? -1 : 1));
  return Object.fromEntries(fragments.map(({ path: name, content }) => {
    const { url } = fragmentSchema.parse(JSON.parse(gunzipSync(content).subarray(MARK).toString()));
    return [path.posix.basename(name, '.pf_fragment'), url];
  }));
}
