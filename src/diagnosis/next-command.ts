import type { Diagnosis, FactName } from './types.ts';

/** A command that changes nothing and whose output tells more. */
export interface NextCommand {
  command: string;
  /** What its output shows, after "It shows". */
  shows: string;
}

/** By the fact that makes it worth running, the most telling first (commands of OpenClaw 2026.9.6; a test looks them up). */
const byFact: readonly (readonly [FactName, value: string | undefined, NextCommand])[] = [
  ['surface', 'cron', { command: 'openclaw cron list --all', shows: 'every job with its state and its last error' }],
  ['channel', undefined, { command: 'openclaw channels status --probe', shows: 'which channel connects, and why another does not' }],
  ['closeCode', undefined, { command: 'openclaw gateway status', shows: 'whether the Gateway runs, and why it does not answer' }],
  ['provider', undefined, { command: 'openclaw models status', shows: 'the model in use, and the keys and sign-ins that OpenClaw has for it' }],
];

/** What helps whatever has failed. */
const always: readonly NextCommand[] = [
  { command: 'openclaw status --all', shows: 'the state of the whole installation, ready to be pasted' },
  { command: 'openclaw logs --limit 200 --plain', shows: 'the lines before the error, which often name the cause' },
];

/** The commands to run next where no guide fits, by what the paste states; never none. */
export function nextCommands(facts: Diagnosis['facts']): NextCommand[] {
  const telling = byFact.filter(([name, value]) => facts[name]?.some((stated) => value === undefined || stated === value)).map(([, , next]) => next);
  return [...telling.slice(0, 1), ...always];
}
