import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { writeFiles } from './files.ts';

/** What a build reads. */
const SOURCES = ['LICENSE', 'astro.config.mjs', 'content', 'package.json', 'public', 'src', 'test', 'tools', 'tsconfig.json'];

/**
 * Copies this project to a folder, with the same packages and without anything that an earlier build left behind; with `guides` by
 * their slugs in the place of its own, where they are given.
 */
export function copyProject(root: string, guides?: ReadonlyMap<string, string>): void {
  for (const name of SOURCES) cpSync(name, path.join(root, name), { recursive: true });
  linkPackages(path.join(root, 'node_modules'));
  if (!guides) return;
  const folder = path.join(root, 'content/guides');
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFiles(folder, new Map([...guides].map(([slug, source]) => [`${slug}.mdx`, source])));
}

/** Links each package by itself: Astro and Vite keep their caches in node_modules, and these must not mix with the project's own. */
function linkPackages(folder: string): void {
  mkdirSync(folder);
  const packages = readdirSync('node_modules').filter((name) => !name.startsWith('.'));
  for (const name of packages) symlinkSync(path.resolve('node_modules', name), path.join(folder, name), 'junction');
}
