import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** How long a program may take to end after it was asked to, in milliseconds. */
const GRACE = 10_000;

/**
 * What OpenClaw sees of the machine: a home of its own, and of the caller's environment the PATH alone. It looks for no updates,
 * reports no use, and does not announce itself on the network.
 */
export const environment = (program: string, home: string, searchPath: string): Record<string, string> => ({
  PATH: [...(path.isAbsolute(program) ? [path.dirname(program)] : []), searchPath].join(path.delimiter),
  HOME: home,
  LANG: 'C.UTF-8',
  TZ: 'UTC',
  TERM: 'dumb',
  NO_COLOR: '1',
  OPENCLAW_NO_AUTO_UPDATE: '1',
  OPENCLAW_TELEMETRY: '0',
  DO_NOT_TRACK: '1',
  OPENCLAW_DISABLE_BONJOUR: '1',
  OPENCLAW_NO_RESPAWN: '1',
  npm_config_offline: 'true',
});

/** A program that was started, and what it has printed on both streams so far. */
export interface Running {
  output: () => string;
  /** Settles when the program has ended; rejects where it cannot be started. */
  ended: Promise<void>;
  /** Asks it to end, and makes it after ten seconds. */
  stop: () => Promise<void>;
}

/** Starts a program in its home. */
export function start(program: string, words: readonly string[], home: string): Running {
  const child = spawn(program, words, { cwd: home, env: environment(program, home, process.env['PATH'] ?? ''), stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  const ended = new Promise<void>((resolve, reject) => child.once('error', (error) => reject(notFound(program, error))).once('close', () => resolve()));
  return { output: () => text, ended, stop: () => end(child, ended) };
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill();
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE);
  await ended.catch(() => {});
  clearTimeout(timer);
}

const notFound = (program: string, cause: Error) =>
  new Error(`${program} could not be started (${cause.message}). Name the program: npm run lab -- --openclaw /path/to/node_modules/.bin/openclaw <experiment>. The lab never installs one.`, { cause });

/** What a program prints until it ends, or for so many milliseconds at most. Throws an Error where it cannot be started. */
export async function outputOf(program: string, words: readonly string[], home: string, limit: number): Promise<string> {
  const running = start(program, words, home);
  const timer = setTimeout(() => void running.stop(), limit);
  await running.ended.finally(() => clearTimeout(timer));
  return running.output();
}
