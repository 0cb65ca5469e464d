import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddyFile } from './caddy.ts';
import { headersFile, vercelFile } from './formats.ts';
import { headerRules } from './headers.ts';
import { nginxFile } from './nginx.ts';

/**
 * Writes what a host is to send with the files. What hosts read from the built folder goes there; the configurations of servers, which no
 * reader is to get, lie beside it: `dist-hosting/` for `dist/`.
 */
export function hostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base.endsWith('/') ? config.base : `${config.base}/`),
      'astro:build:done': async ({ dir }) => {
        const rules = headerRules(base);
        const built = path.resolve(fileURLToPath(dir));
        await write(built, {
          _headers: headersFile(rules),
          // GitHub Pages leaves out folders that begin with an underscore unless this file is there.
          '.nojekyll': '',
        });
        await write(`${built}-hosting`, { 'vercel.json': vercelFile(rules), 'nginx.conf': nginxFile(rules, base), Caddyfile: caddyFile(rules, base) });
      },
    },
  };
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
}
