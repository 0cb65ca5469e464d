import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkLibrary } from '../guides/checks.ts';
import { readLibrary } from '../guides/library.ts';
import { formatProblem } from '../guides/problem.ts';

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
