import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Builds the project at `root` off the network, with `flags` of Astro, and says how that ended and what it printed. */
export function build(root: string, env: Record<string, string> = {}, flags: string[] = []): { status: number | null; output: string } {
  const options = `--import ${pathToFileURL(path.resolve('test/no-network.ts')).href}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/run.mjs', 'astro', 'build', ...flags], { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: options, ...env } });
  return { status, output: stdout + stderr };
}
