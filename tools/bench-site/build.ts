import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../files.ts';

/** What a build took and made. */
export interface Built {
  seconds: number;
  /** The most that all of its processes held at one time, resident, in bytes. NaN where there is no /proc. */
  peak: number;
  /** The size of dist/, in bytes. */
  bytes: number;
  files: number;
}

/** How often the memory is read, in milliseconds. */
const EVERY = 250;

/** Runs `astro build` in a folder and measures it. Rejects with the end of its output where it fails. */
export async function measureBuild(folder: string): Promise<Built> {
  const start = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  let output = '';
  const keep = (chunk: Buffer) => void (output = (output + chunk.toString()).slice(-4_000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let peak = NaN;
  const timer = setInterval(() => (peak = Math.max(Number.isNaN(peak) ? 0 : peak, residentOf(child.pid ?? 0))), EVERY);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build in ${folder} failed:\n${output}`);
  const seconds = (performance.now() - start) / 1000;
  const dist = path.join(folder, 'dist');
  const sizes = filesIn(dist).map((file) => statSync(path.join(dist, file)).size);
  return { seconds, peak, bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
}

/** The resident memory of a process and of all that it has started, in bytes. */
function residentOf(root: number): number {
  const processes = new Map<number, { parent: number; pages: number }>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      // Behind the name of the program, which may hold blanks: state, parent, and the 22nd field is the pages.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
      processes.set(Number(name), { parent: Number(fields[1]), pages: Number(fields[21]) });
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOf = (id: number): boolean => id === root || (processes.has(id) && isOf(processes.get(id)?.parent ?? 0));
  return [...processes].filter(([id]) => isOf(id)).reduce((sum, [, { pages }]) => sum + pages * 4096, 0);
}
