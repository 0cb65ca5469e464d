import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { userInfo } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { listen } from '../../tools/listen.ts';

/** A running server that is not of this project. */
export interface Server {
  /** Such as http://127.0.0.1:40123. */
  address: string;
  /** Ends when the server has. */
  stop(): Promise<void>;
}

/** What a server is started with: a folder of its own, and the lines of its configuration. */
type Start = (scratch: string, configuration: string, port: number) => { program: string; args: string[] };

const servers = {
  nginx: {
    file: 'nginx.conf',
    edit: (text: string, root: string, port: number) => exchange(exchange(text, 'listen 80;', `listen 127.0.0.1:${port};`), 'root /var/www/clawmend;', `root "${root}";`),
    start: (scratch, configuration) => {
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${scratch}/${name};`).join(' ');
      const user = userInfo().uid === 0 ? 'user root;' : '';
      writeFileSync(path.join(scratch, 'main.conf'), `daemon off; pid ${scratch}/pid; error_log stderr; ${user}\nevents {}\nhttp { include /etc/nginx/mime.types; access_log off; ${temporary}\ninclude ${configuration}; }\n`);
      return { program: 'nginx', args: ['-p', scratch, '-e', 'stderr', '-c', path.join(scratch, 'main.conf')] };
    },
  },
  caddy: {
    file: 'Caddyfile',
    edit: (text: string, root: string, port: number) => `{\n\tadmin off\n}\n${exchange(exchange(text, '\n:80 {', `\nhttp://127.0.0.1:${port} {`), 'root * /var/www/clawmend', `root * "${root}"`)}`,
    start: (_scratch, configuration) => ({ program: 'caddy', args: ['run', '--adapter', 'caddyfile', '--config', configuration] }),
  },
} satisfies Record<string, { file: string; edit: (text: string, root: string, port: number) => string; start: Start }>;

export type ServerName = keyof typeof servers;

/**
 * Starts a server of the system with the configuration that the build wrote into `hosting`, for the files under `root`, on a free port of
 * loopback. All that it writes goes to `scratch`. Rejects with what to install when it is not there, and with what it said when it ends.
 */
export async function startServer(name: ServerName, hosting: string, root: string, scratch: string): Promise<Server> {
  const { file, edit, start } = servers[name];
  mkdirSync(scratch, { recursive: true });
  const port = await freePort();
  const configuration = path.join(scratch, file);
  writeFileSync(configuration, edit(readFileSync(path.join(hosting, file), 'utf8'), root, port));
  const { program, args } = start(scratch, configuration);
  const child = spawn(program, args, { env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin`, HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch }, stdio: ['ignore', 'ignore', 'pipe'] });
  await listening(name, child, port);
  return { address: `http://127.0.0.1:${port}`, stop: () => ended(child) };
}

/** The two lines that whoever installs the configuration edits; both have to be there. */
function exchange(text: string, line: string, by: string): string {
  if (!text.includes(line)) throw new Error(`The configuration has no line ${JSON.stringify(line)} to edit.`);
  return text.replace(line, () => by);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function listening(name: ServerName, child: ChildProcess, port: number): Promise<void> {
  let said = '';
  child.stderr?.on('data', (part) => void (said += part));
  const failed = new Promise<never>((_resolve, reject) => {
    child.once('error', (cause) => reject(new Error(`${name} could not be started. On Debian: apt-get install nginx caddy`, { cause })));
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}.\n${said}`)));
  });
  await Promise.race([failed, vi.waitFor(() => reachable(port), { timeout: 20_000 })]);
  failed.catch(() => {});
}

const reachable = (port: number) => new Promise<void>((resolve, reject) => {
  const socket = connect(port, '127.0.0.1', () => void socket.end(resolve)).once('error', reject);
});

const ended = (child: ChildProcess) => new Promise<void>((resolve) => {
  child.once('exit', () => resolve());
  child.kill('SIGTERM');
});
