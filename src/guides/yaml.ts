import { load } from 'js-yaml';
import type { Problem } from './problem.ts';

/** The value of a YAML text, or what is wrong with it; `field` names the text within the file. */
export function readYaml(file: string, field: string, source: string): { value: unknown } | { problem: Problem } {
  try {
    const value = load(source);
    if (saysMore(value, source.length)) return { problem: { file, field, message: 'says more than it holds, by names for parts of it (&name, *name); write each part out where it belongs' } };
    return { value };
  } catch (error) {
    return { problem: { file, field, message: `is not valid YAML: ${messageOf(error)}. Quote values that hold a colon, a brace or a bracket.` } };
  }
}

/** What went wrong, in words. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whether a value has more texts and lists than `length` characters can spell out: a few aliases of aliases make millions. */
function saysMore(value: unknown, length: number): boolean {
  const waiting = [value];
  for (let size = 0; waiting.length > 0; ) {
    const next = waiting.pop();
    size += typeof next === 'string' ? next.length : 1;
    if (size + waiting.length > length + 2) return true;
    if (typeof next === 'object' && next !== null) for (const inner of Object.values(next)) waiting.push(inner);
  }
  return false;
}
