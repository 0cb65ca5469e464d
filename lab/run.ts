// Brings a real OpenClaw to a failure, and shows what Clawmend answers to its output:
// `npm run lab [-- [--openclaw PROGRAM] EXPERIMENT…]`; without a name it lists the experiments. See lab/README.md.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { wordedAnswer } from '../src/cli/answers.ts';
import { callersFolder } from '../src/cli/caller.ts';
import { fail } from '../src/cli/failure.ts';
import { styleOf } from '../src/cli/style.ts';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import type { Catalog } from '../src/diagnosis/types.ts';
import { readCatalog } from '../src/guides/catalog.ts';
import { experiments, type Experiment } from './experiments.ts';
import { outputOf } from './program.ts';
import { within } from './surroundings.ts';
import { verdictOn } from './verdict.ts';

/** How long OpenClaw may take, in milliseconds; some errors are tried again for minutes. */
const LIMIT = 240_000;

function list(): void {
  const width = Math.max(...Object.keys(experiments).map((name) => name.length));
  for (const [name, { shows, guide }] of Object.entries(experiments)) console.log(`${name.padEnd(width)}  ${shows} → ${guide}`);
}

function experimentNamed(name: string): [string, Experiment] {
  const experiment = experiments[name];
  if (!experiment || !Object.hasOwn(experiments, name)) throw new Error(`there is no experiment "${name}"; npm run lab lists them`);
  return [name, experiment];
}

/** Runs one experiment, prints it, and says whether its output led where it should. */
async function show(name: string, experiment: Experiment, program: string, catalog: Catalog): Promise<boolean> {
  console.log(`── ${name}: ${experiment.shows}\n$ openclaw ${experiment.command.join(' ')}`);
  const output = await within(experiment, program, (home) => outputOf(program, experiment.command, home, LIMIT));
  const { isRight, words } = verdictOn(diagnose(output, catalog), experiment.guide);
  console.log(`${output.trimEnd()}\n\n── Clawmend answers\n${wordedAnswer(output, catalog, styleOf(process.stdout)).text}\n\n${words}\n`);
  return isRight;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { openclaw: { type: 'string' } }, allowPositionals: true });
  if (positionals.length === 0) return list();
  const chosen = positionals.map(experimentNamed);
  const program = values.openclaw === undefined ? 'openclaw' : path.resolve(callersFolder(), values.openclaw);
  const catalog = readCatalog(process.cwd());
  for (const [name, experiment] of chosen) if (!(await show(name, experiment, program, catalog))) process.exitCode = 1;
}

main().catch(fail);
