import { load } from 'js-yaml';
import type { z } from 'zod';
import { messageOf, schemaProblems, type Problem } from './problem.ts';
import { readSource } from './source.ts';

/** The value of a YAML file of the project at `root`, by its schema; none where the file cannot be used, which `problems` tell. */
export function readYamlFile<Schema extends z.ZodType>(root: string, file: string, schema: Schema): { value?: z.infer<Schema>; problems: Problem[] } {
  const source = readSource(root, file);
  if ('problem' in source) return { problems: [source.problem] };
  const yaml = readYaml(file, 'text', source.text);
  if ('problem' in yaml) return { problems: [yaml.problem] };
  const parsed = schema.safeParse(yaml.value);
  return parsed.success ? { value: parsed.data, problems: [] } : { problems: schemaProblems(file, schema, parsed.error) };
}

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
