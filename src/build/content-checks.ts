import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkGuide, readSoundLibrary } from '../guides/checks.ts';
import { libraryReader, type Reading } from '../guides/library.ts';
import { formatProblem, type Problem } from '../guides/problem.ts';

/**
 * Refuses to build while anything is wrong with the content. While authors work, says what is wrong with a file as soon as it
 * is saved, and runs every example of the library beside, in a process of its own: that takes longer than an author waits.
 */
export const contentChecks = (): AstroIntegration => ({
  name: 'content-checks',
  hooks: {
    'astro:config:setup': ({ command, config }) => {
      if (command === 'build') readSoundLibrary(fileURLToPath(config.root));
    },
    'astro:server:setup': ({ server, logger }) => {
      const { root } = server.config;
      const read = libraryReader(root);
      // Once, so that the first change need not wait for all the other files.
      server.httpServer?.once('listening', read);
      let whole = checkBeside(root, logger);
      server.watcher.on('all', (_event, changed) => {
        const file = path.relative(root, changed).replaceAll(path.sep, '/');
        if (!file.startsWith('content/')) return;
        whole.kill();
        for (const problem of faultsOf(file, read())) logger.error(formatProblem(problem));
        whole = checkBeside(root, logger);
      });
    },
  },
});

/** What is wrong with one file, but for its examples. */
function faultsOf(file: string, { library, problems }: Reading): Problem[] {
  const guide = library.guides.find((candidate) => candidate.file === file);
  return [...problems.filter((problem) => problem.file === file), ...(guide ? checkGuide(guide, library) : [])];
}

/** Checks the whole library as `npm run check` does; what it says is told once it is there. */
function checkBeside(root: string, logger: AstroIntegrationLogger): ChildProcess {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../cli/check.ts', import.meta.url))], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.on('data', (said: Buffer) => logger.info(said.toString().trim()));
  child.stderr.on('data', (said: Buffer) => logger.error(said.toString().trim()));
  return child;
}
