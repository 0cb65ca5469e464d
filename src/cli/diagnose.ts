// The page's answer in a terminal: `npm run --silent diagnose -- [--json | --jsonl [--masked]] [FILE]`; standard input without FILE.
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Catalog } from '../diagnosis/types.ts';
import { catalogOf } from '../guides/catalog.ts';
import { readLibrary } from '../guides/library.ts';
import { answerLine, jsonAnswer, type Report } from './answers.ts';
import { describeAnswer } from './describe.ts';

const USAGE = 'usage: npm run --silent diagnose -- [--json | --jsonl [--masked]] [FILE]';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, masked: { type: 'boolean' } }, allowPositionals: true });
  if (positionals.length > 1 || (values.json && values.jsonl) || (values.masked && !values.jsonl)) throw new Error(USAGE);
  const [file] = positionals;
  // npm starts scripts in the project's folder; the caller's own is in INIT_CWD.
  const input = file === undefined ? process.stdin : createReadStream(path.resolve(process.env['INIT_CWD'] ?? '.', file));
  const { library } = readLibrary(process.cwd());
  const catalog = catalogOf(library.guides);
  if (values.jsonl) return batch(input, catalog, values.masked === true);
  const paste = await text(input);
  console.log(values.json ? jsonAnswer(paste, catalog) : describeAnswer(paste, catalog));
}

async function batch(input: NodeJS.ReadableStream, catalog: Catalog, isMasked: boolean): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    await write(`${answerLine(readReport(line, number), catalog, isMasked)}\n`);
  }
}

function readReport(line: string, number: number): Report {
  let report: unknown;
  try {
    report = JSON.parse(line);
  } catch {
    throw new Error(`line ${number} is not JSON; write {"id": …, "paste": "…"}`);
  }
  if (typeof report === 'object' && report !== null && 'paste' in report && typeof report.paste === 'string') {
    return { id: 'id' in report ? report.id : null, paste: report.paste };
  }
  throw new Error(`line ${number} has no "paste" that is a string; write {"id": …, "paste": "…"}`);
}

/** Waits while the reader of the output is slow, so that any number of lines fits in memory. */
const write = (line: string) => new Promise<void>((resolve, reject) => process.stdout.write(line, (error) => (error ? reject(error) : resolve())));

// The reader of the output has seen enough, as in `… | head`.
process.stdout.on('error', () => process.exit(0));

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
