import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes on the way to a reader whose host compresses, as every host does. */
export const gzipSize = (content: string | Uint8Array): number => gzipSync(content).length;

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, value = '']) => value);

/** The scripts that a built page loads, by their paths from the root of the site, without a slash: those it names, and all that these import. */
export const scriptsOf = (site: string, html: string): Set<string> => new Set(found(html, /<script type="module" src="\/([^"]+)"/g).flatMap((name) => [...withImports(site, name)]));

function withImports(site: string, name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of found(readFileSync(path.join(site, name), 'utf8'), /(?:from|import)\s*"\.\/([^"]+)"/g)) withImports(site, `_astro/${imported}`, seen);
  return seen;
}

/** The worker of the lookup, as one of these scripts names it. Throws an Error where none does, or several name different ones. */
export function workerOf(site: string, scripts: Iterable<string>): string {
  const [worker, ...others] = new Set([...scripts].flatMap((name) => found(readFileSync(path.join(site, name), 'utf8'), /["'`](?:\.\/|\/_astro\/)?(lookup-worker-[^"'`]+\.js)/g)));
  if (worker === undefined || others.length > 0) throw new Error(`${site} has not one worker of the lookup. Build the site anew.`);
  return `_astro/${worker}`;
}
