import type { Given } from './questions.ts';

/** What OpenClaw's own output calls its version: its banner, and the table of `openclaw status --all` (2026.9.6). */
const versions = /(?:\bOpenClaw v?|│ Version +│ )(20\d\d\.\d{1,2}\.\d{1,2}(?:-[\w.]{1,20})?(?: \([0-9a-f]{7,12}\))?)/g;

/** The system in the table of `openclaw status --all`, and in npm's log of a failed installation. */
const systems = /(?:│ OS +│ |gyp ERR! System )([\w .()-]{3,60})/g;

/** The model and its provider in the line that tells how a run ended. */
const runs = /\bmodel=([\w.:/@-]{1,80}) provider=([\w.:-]{1,40})/g;

/**
 * Answers that a paste gives for certain: those of which it says one thing only. `masked` is a paste without its secrets, so
 * that no answer is one.
 */
export function prefill(masked: string): Given {
  const version = only([...masked.matchAll(versions)].map(([, found = '']) => found), (found) => found.split(' ')[0] ?? '');
  const system = only([...masked.matchAll(systems)].map(([, found = '']) => found.trim()));
  const run = only([...masked.matchAll(runs)].map(([, model = '', provider = '']) => (model.startsWith(`${provider}/`) ? model : `${provider}/${model}`)));
  return {
    ...(version ? { version } : {}),
    ...(system ? { system } : {}),
    ...(run ? { model: run, chain: `openclaw -> ${run.split('/', 1)[0]}` } : {}),
  };
}

/** The value, where all are the same by `key`; of several ways to write it the longest. */
function only(values: readonly string[], key = (value: string) => value): string | undefined {
  const isOne = new Set(values.map(key)).size === 1;
  return isOne ? values.toSorted((a, b) => b.length - a.length)[0] : undefined;
}
