import { parseArgs } from 'node:util';

/** What was asked for. */
export interface Asked {
  form: 'words' | 'json' | 'jsonl' | 'help' | 'version';
  /** Whether each answer of a batch holds the masked paste. */
  isMasked: boolean;
  /** The address of the site whose guides are linked. */
  site?: string;
  /** Standard input without it. */
  file?: string;
}

/** The forms in which it is called; `command` is its name. */
const usage = (command: string): string => `usage: ${command} [--json | --jsonl [--masked] | --site ADDRESS] [FILE]`;

/** What --help prints; `command` is how it is called. */
export const help = (command: string): string => `${usage(command)}

Says which guide of Clawmend fits an error of OpenClaw, and why. It reads FILE, or standard input without one.
Nothing is sent anywhere, and secrets are masked in what it prints.

  openclaw status 2>&1 | ${command}
  ${command} error.log

  --json           print the whole diagnosis as JSON
  --jsonl          read {"id", "paste"} a line, print an answer a line
  --masked         with --jsonl: add the masked paste to each answer
  --site ADDRESS   link the guides of the site at this address
  --version        print the version
  --help           print this

It exits with
  0  when a guide fits, surely or perhaps; with --jsonl, when every line was answered
  1  when no guide fits
  2  when it was called in a wrong way, or its input cannot be read`;

const options = {
  json: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  masked: { type: 'boolean' },
  site: { type: 'string' },
  version: { type: 'boolean', short: 'v' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments. Throws an Error that says what is wrong with them, for the one who typed them. */
export function readArguments(args: string[], command: string): Asked {
  const { values: { json, jsonl, masked, site, version, help }, positionals } = parseArgs({ args, options, allowPositionals: true });
  const forms = (['help', 'version', 'json', 'jsonl'] as const).filter((form) => ({ help, version, json, jsonl })[form]);
  const [form = 'words'] = forms;
  const [file] = positionals;
  if (form === 'help' || form === 'version') return { form, isMasked: false };
  if (positionals.length > 1 || forms.length > 1 || (masked && form !== 'jsonl') || (site !== undefined && form !== 'words')) throw new Error(usage(command));
  if (site !== undefined && !/^https?:\/\/\S+$/.test(site)) throw new Error(`--site ${site} is no address; write one like https://example.org`);
  return { form, isMasked: masked === true, ...(site === undefined ? {} : { site }), ...(file === undefined ? {} : { file }) };
}
