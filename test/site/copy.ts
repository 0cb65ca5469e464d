import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a build reads. */
const SOURCES = ['LICENSE', 'astro.config.mjs', 'content', 'package.json', 'public', 'src', 'test', 'tools', 'tsconfig.json'];

/** A copy of this project at `root`, with the same packages and without anything that an earlier build left behind. */
export function copyProject(root: string): void {
  for (const name of SOURCES) cpSync(name, path.join(root, name), { recursive: true });
  const packages = path.join(root, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules').filter((name) => !name.startsWith('.'))) symlinkSync(path.resolve('node_modules', name), path.join(packages, name), 'junction');
}

/** Builds the project at `root` off the network, with `flags` of Astro, and says how that ended and what it printed. */
export function build(root: string, env: Record<string, string> = {}, flags: string[] = []): { status: number | null; output: string } {
  const options = `--import ${pathToFileURL(path.resolve('test/offline.ts')).href}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', 'astro', 'build', ...flags], { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: options, ...env } });
  return { status, output: stdout + stderr };
}
