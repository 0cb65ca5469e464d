import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalog } from '../diagnosis/types.ts';
import { jsonAnswer, wordedAnswer } from './answers.ts';
import { help, readArguments } from './arguments.ts';
import { answerBatch } from './batch.ts';
import { fail } from './failure.ts';
import { openInput, readText } from './input.ts';
import { styleOf } from './style.ts';

/** From where the command line is called. */
export interface Setting {
  /** What is typed to call it. */
  command: string;
  /** The folder that the name of a file starts from. */
  folder: string;
  /** The guides that it knows; asked for when there is something to read. */
  catalog: () => Catalog;
}

/** The command line. It sets the exit code, and never rejects: what is wrong is said on standard error. */
export async function main(setting: Setting): Promise<void> {
  // The reader of the output has seen enough, as in `… | head`.
  process.stdout.on('error', () => process.exit(0));
  try {
    process.exitCode = await answerArguments(setting);
  } catch (error) {
    fail(error);
  }
}

/** Prints what is asked for and returns the exit code. Throws an Error for whoever called. */
async function answerArguments({ command, folder, catalog }: Setting): Promise<0 | 1> {
  const { form, isMasked, site, file } = readArguments(process.argv.slice(2), command);
  if (form === 'help' || form === 'version') {
    console.log(form === 'help' ? help(command) : version());
    return 0;
  }
  const input = openInput(file === undefined ? undefined : path.resolve(folder, file));
  if (form === 'jsonl') {
    await answerBatch(input, catalog(), isMasked);
    return 0;
  }
  const paste = await readText(input);
  if (form === 'words' && paste.trim() === '') {
    console.error(`There was nothing to read. Errors are printed to standard error, so pipe both: openclaw … 2>&1 | ${command}`);
    return 1;
  }
  const { verdict, text } = form === 'json' ? jsonAnswer(paste, catalog()) : wordedAnswer(paste, catalog(), styleOf(process.stdout), site);
  console.log(text);
  return verdict === 'unknown' ? 1 : 0;
}

/** The version of the package, whose file lies at the same place here and beside the compiled code. */
function version(): string {
  const read: { version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return read.version;
}
