// Writes the command tree of an OpenClaw, as its own --help pages print it, to content/commands/<version>.json:
// `npm run refresh:cli -- <path of the openclaw program>`. Takes minutes: one start of the program a command. Then says which
// commands of the guides that version does not have; the guides stay as they are.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import type { Command, CommandTree } from '../src/guides/command-tree.ts';
import { describeBroken } from '../src/guides/commands.ts';
import { readLibrary } from '../src/guides/library.ts';

const program = process.argv[2];
if (program === undefined) {
  console.error('Name the program: npm run refresh:cli -- /path/to/node_modules/.bin/openclaw');
  process.exit(1);
}

/** A command in the help of its parent. */
interface Found {
  words: string[];
  parentUsage: string;
}

const home = mkdtempSync(path.join(tmpdir(), 'command-tree-'));
process.on('exit', () => rmSync(home, { recursive: true }));

/** What the program prints: on a wide terminal, without colours, with a home of its own. */
function output(words: string[]): Promise<string> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: home, NO_COLOR: '1', COLUMNS: '400', OPENCLAW_NO_AUTO_UPDATE: '1', DO_NOT_TRACK: '1' };
  return new Promise((resolve, reject) => {
    const child = spawn(program ?? '', words, { env, stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000 });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
    child.on('error', reject);
    child.on('close', () => resolve(text));
  });
}

/** The terms of a section of a help page: `-m, --message <text>` of `  -m, --message <text>  Body`. */
function terms(help: string, section: string): string[] {
  const lines = help.split('\n');
  const start = lines.indexOf(`${section}:`) + 1;
  if (start === 0) return [];
  const end = lines.findIndex((line, index) => index > start && line.trim() === '');
  return lines.slice(start, end < 0 ? undefined : end).flatMap((line) => /^ {2}(\S.*?)(?: {2,}|$)/.exec(line)?.[1] ?? []);
}

const usageOf = (help: string) => /^Usage: openclaw ?(.*)$/m.exec(help)?.[1] ?? '';

/** Reads one help page: the command, or none where it is an alias or the program does not know it, and the commands below it. */
function readHelp(help: string, words: string[]): { command?: Command; children: string[] } {
  const usage = usageOf(help).split(' ');
  const names = (usage[words.length - 1] ?? '').split('|');
  const name = words.at(-1) ?? '';
  if (!help.includes('Usage: ') || names.slice(1).includes(name)) return { children: [] };
  const rest = usage.slice(words.length).join(' ');
  const command = { aliases: name === names[0] ? names.slice(1) : [], arguments: rest.match(/<[^>]+>|\[(?!options\]|command\])[^\]]+\]/g) ?? [], options: terms(help, 'Options') };
  const children = terms(help, 'Commands').flatMap((term) => /^[a-z][\w-]*/.exec(term)?.[0] ?? []).filter((name) => name !== 'help');
  return { command, children };
}

/** The channels that `channels add` names; each adds options of its own once it is named. */
const channelsOf = (help: string) => /\(([a-z0-9-]+(?:\|[a-z0-9-]+)+)\)/.exec(help.replaceAll(/\s+/g, ''))?.[1]?.split('|') ?? [];

async function walk(): Promise<CommandTree['commands']> {
  const commands: CommandTree['commands'] = {};
  const waiting: Found[] = [{ words: [], parentUsage: '' }];
  const visit = async ({ words, parentUsage }: Found): Promise<void> => {
    const help = await output([...words, '--help']);
    const { command, children } = readHelp(help, words);
    if (!command) return;
    commands[words.join(' ')] = command;
    const usage = usageOf(help);
    if (usage !== parentUsage) waiting.push(...children.map((child) => ({ words: [...words, child], parentUsage: usage })));
    if (words.join(' ') === 'channels add') for (const channel of channelsOf(help)) commands[`channels add ${channel}`] = { aliases: [], arguments: [], options: terms(await output([...words, channel, '--help']), 'Options') };
  };
  while (waiting.length) await Promise.all(waiting.splice(0, availableParallelism()).map(visit));
  return commands;
}

const version = /\d{4}\.\d+\.\d+\S*/.exec(await output(['--version']))?.[0];
if (version === undefined) {
  console.error(`${program} does not answer --version as OpenClaw does.`);
  process.exit(1);
}
const commands = await walk();
const lines = Object.keys(commands).sort().map((name) => `${JSON.stringify(name)}: ${JSON.stringify(commands[name])}`);
const file = `content/commands/${version}.json`;
writeFileSync(file, `{"version": ${JSON.stringify(version)}, "commands": {\n${lines.join(',\n')}\n}}\n`);
console.log(`${lines.length} commands written to ${file}\n\n${describeBroken(readLibrary(process.cwd()).library.guides, { version, commands })}`);
