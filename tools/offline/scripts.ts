import { globSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** A module of the built site with all that it imports, as one plain script: browsers load no modules from disk. */
export async function plainScript(file: string): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, minify: true, format: 'iife', target: 'es2022', write: false, define: { 'import.meta.url': 'location.href', 'import.meta.resolve': 'undefined' } });
  return outputFiles.map(({ text }) => text).join('');
}

/** The script that brings the lookup's worker and its catalog along (src/browser/brought.ts). */
export async function lookupScript(site: string): Promise<string> {
  const [worker] = globSync('_astro/lookup-worker*.js', { cwd: site });
  if (worker === undefined) throw new Error(`${site} has no worker of the lookup. Build the site first.`);
  const { default: catalog }: { default: unknown } = await import(pathToFileURL(path.resolve(site, 'catalog.js')).href);
  return `globalThis.clawmend=${JSON.stringify({ worker: await plainScript(path.join(site, worker)), catalog })};\n`;
}

/** The scripts that pages name, from the root of the site. */
export const entriesOf = (html: string): string[] => [...html.matchAll(/<script type="module" src="\/(_astro\/[^"]+)"/g)].map(([, name = '']) => name);
