import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dump } from 'js-yaml';
import type { MadeGuide } from './guides.ts';

/** What of this project a build reads, beside its guides. */
const PARTS = ['src', 'public', 'content/categories.yaml', 'content/commands', 'content/releases.yaml', 'test/corpus', 'test/reports', 'test/published.json', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'LICENSE'];

/** Writes this project with other guides into an empty folder. */
export function writeProject(folder: string, guides: readonly MadeGuide[]): void {
  for (const part of PARTS) cpSync(part, path.join(folder, part), { recursive: true });
  linkPackages(folder);
  mkdirSync(path.join(folder, 'content/guides'));
  for (const guide of guides) writeFileSync(path.join(folder, 'content/guides', `${guide.slug}.mdx`), guideFile(guide));
}

/** Links each package by itself: Astro and Vite keep their caches in node_modules, and these must not mix with the project's own. */
function linkPackages(folder: string): void {
  mkdirSync(path.join(folder, 'node_modules'));
  const packages = readdirSync('node_modules').filter((name) => !/^\.(?:astro|vite)/.test(name));
  for (const name of packages) symlinkSync(path.resolve('node_modules', name), path.join(folder, 'node_modules', name));
}

/** A guide as its file. */
export function guideFile({ slug: _slug, body, ...data }: MadeGuide): string {
  const frontmatter = { ...data, updated: '2026-11-20', verified: { openclaw: '2026.9.6', date: '2026-11-20' } };
  return `---\n${dump(frontmatter)}---\n${body}`;
}
