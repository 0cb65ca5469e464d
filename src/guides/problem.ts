import type { z } from 'zod';

/** A fault in the content, worded for its author. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** Place in the file: a field such as `signatures[0].examples`, or a line such as `line 12`. */
  field: string;
  /** What is wrong, and what to write instead. */
  message: string;
}

/** One problem a line: file, field, message. */
export const formatProblem = ({ file, field, message }: Problem): string => `${file}: ${field}: ${message}`;

/** What went wrong, in words. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Rewords what a schema rejects: each failing field, what is wrong with it, and what its description asks for. */
export function schemaProblems(file: string, schema: z.ZodType, error: z.ZodError): Problem[] {
  return error.issues.map((issue) => {
    const remedy = describeField(schema, issue.path);
    const missing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
    const fault = missing ? 'is missing' : issue.message;
    return { file, field: fieldName(issue.path) || (file.endsWith('.mdx') ? 'frontmatter' : 'text'), message: remedy ? `${fault}. Write here: ${remedy}` : fault };
  });
}

const fieldName = (path: PropertyKey[]) =>
  path.reduce<string>((name, key) => (typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${String(key)}` : String(key)), '');

/** The description of the innermost described field on the path. */
function describeField(schema: z.ZodType, path: PropertyKey[]): string | undefined {
  let at: unknown = schema;
  let description = descriptionOf(schema) ?? '';
  for (const key of path) {
    at = childOf(unwrap(at), key);
    description = descriptionOf(at) ?? description;
  }
  return description || undefined;
}

/** What this file reads of Zod's public definition objects. */
interface Definition {
  innerType?: unknown;
  element?: unknown;
  shape?: Record<string, unknown>;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const definitionOf = (schema: unknown): Definition | undefined => (isObject(schema) && isObject(schema['def']) ? schema['def'] : undefined);

function descriptionOf(schema: unknown): string | undefined {
  const own = isObject(schema) ? schema['description'] : undefined;
  if (typeof own === 'string') return own;
  const inner = definitionOf(schema)?.innerType;
  return inner === undefined ? undefined : descriptionOf(inner);
}

function unwrap(schema: unknown): unknown {
  const inner = definitionOf(schema)?.innerType;
  return inner === undefined ? schema : unwrap(inner);
}

function childOf(schema: unknown, key: PropertyKey): unknown {
  const definition = definitionOf(schema);
  return typeof key === 'number' ? definition?.element : definition?.shape?.[String(key)];
}
