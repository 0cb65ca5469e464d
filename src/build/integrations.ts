import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { checkLibrary } from '../guides/checks.ts';
import { readLibrary } from '../guides/library.ts';
import { formatProblem } from '../guides/problem.ts';
import { headerRules, headersFile } from './headers.ts';

/** Refuses to build while anything is wrong with the content; while authors work, says it and goes on. */
export const contentChecks = (): AstroIntegration => ({
  name: 'content-checks',
  hooks: {
    'astro:config:setup': ({ command, config, logger }) => {
      const faults = contentFaults(fileURLToPath(config.root));
      if (faults.length && command === 'build') throw new Error(`The content is not fit to publish:\n${faults.join('\n')}`);
      for (const fault of faults) logger.error(fault);
    },
    'astro:server:setup': ({ server, logger }) => {
      const { root } = server.config;
      server.watcher.on('all', (_event, file) => {
        if (!path.relative(path.join(root, 'content'), file).startsWith('..')) for (const fault of contentFaults(root)) logger.error(fault);
      });
    },
  },
});

function contentFaults(root: string): string[] {
  const { library, problems } = readLibrary(root);
  return [...problems, ...checkLibrary(library)].map(formatProblem);
}

/** Writes what a host is to send with the files, for hosts that read it from the built folder. */
export function hostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base),
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile(headerRules(base))),
    },
  };
}

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
