import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listen } from '../tools/listen.ts';
import type { Experiment, Places } from './experiments.ts';
import { start } from './program.ts';
import { startProvider, type Certificate } from './provider.ts';

/** How long a Gateway may take until it answers, and how often it is asked, in milliseconds. */
const READY_WITHIN = 120_000;
const ASKED_EVERY = 250;

/** Sets up what an experiment needs around the program, calls `run` with its home, and takes everything down again. */
export async function within(experiment: Experiment, program: string, run: (home: string) => Promise<string>): Promise<string> {
  const endings: (() => unknown)[] = [];
  try {
    const home = mkdtempSync(path.join(tmpdir(), 'clawmend-lab-'));
    endings.push(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
    const provider = experiment.answer === undefined ? undefined : await startProvider(experiment.answer, experiment.selfSigned && selfSigned(home));
    if (provider) endings.push(provider.stop);
    const holder = createServer((socket) => socket.destroy());
    const port = await listen(holder);
    if (experiment.port === 'held') endings.push(() => release(holder));
    else await release(holder);
    configure({ home, port, provider: provider?.address ?? '' }, experiment);
    if (experiment.port === 'gateway') endings.push(await startGateway(program, home, port));
    return await run(home);
  } finally {
    for (const end of endings.reverse()) await end();
  }
}

function configure(places: Places, { config }: Experiment): void {
  const folder = path.join(places.home, '.openclaw');
  mkdirSync(folder);
  const value = config(places);
  writeFileSync(path.join(folder, 'openclaw.json'), typeof value === 'string' ? value : JSON.stringify(value, null, 2), { mode: 0o600 });
}

const release = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()));

/** Starts a Gateway and waits until it answers; gives what ends it. Throws an Error with its output where it does not. */
async function startGateway(program: string, home: string, port: number): Promise<() => Promise<void>> {
  const gateway = start(program, ['gateway', 'run'], home);
  let hasEnded = false;
  gateway.ended.then(() => (hasEnded = true), () => (hasEnded = true));
  const isReady = () => fetch(`http://127.0.0.1:${port}/readyz`).then(({ ok }) => ok, () => false);
  for (const deadline = Date.now() + READY_WITHIN; !(await isReady()); await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY))) {
    if (!hasEnded && Date.now() < deadline) continue;
    await gateway.stop();
    throw new Error(`The Gateway did not start:\n${gateway.output()}`);
  }
  return gateway.stop;
}

/** A certificate for localhost that nobody vouches for. Throws an Error where openssl is missing. */
function selfSigned(home: string): Certificate {
  const files = { key: path.join(home, 'key.pem'), cert: path.join(home, 'cert.pem') };
  try {
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-keyout', files.key, '-out', files.cert], { stdio: 'pipe' });
  } catch (cause) {
    throw new Error('openssl could not make a certificate. Install it, or leave this experiment out.', { cause });
  }
  return { key: readFileSync(files.key, 'utf8'), cert: readFileSync(files.cert, 'utf8') };
}
