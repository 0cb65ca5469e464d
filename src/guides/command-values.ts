import { splitCommand } from '../diagnosis/command.ts';
import type { Guide } from './library.ts';

/** The names of the {placeholders} in a guide's commands and in code within its lines, which a reader's values fill in; sorted. */
export function commandValues({ outline }: Guide): string[] {
  const sources = [...outline.code.filter(({ lang }) => lang === 'sh'), ...outline.inlineCode].map(({ value }) => value);
  return [...new Set(sources.flatMap((source) => splitCommand(source).flatMap(({ placeholder }) => placeholder ?? [])))].filter((name) => name !== 'any').sort();
}
