import { globSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** A real report with the guide that a maintainer would send its author to. */
const reportSchema = z.object({
  id: z.string(),
  /** What shape the paste has: log, json, message, stack, http, cli. */
  kind: z.string(),
  paste: z.string(),
  /** A slug, or `out-of-scope`. */
  label: z.string(),
  /** Other guides that are right too. */
  also: z.array(z.string()).default([]),
  /** Whether a skilled reader can tell the label from the paste alone. */
  decidable: z.boolean().default(true),
});

export type CorpusReport = z.infer<typeof reportSchema>;

/** The label of a text that no guide of this site is about. */
export const OUT_OF_SCOPE = 'out-of-scope';

/** The files of the corpus, sorted. */
export const corpusFiles = (): string[] => globSync('test/corpus/*.jsonl').sort();

/** Every report of the corpus. Throws what readCorpus throws. */
export const wholeCorpus = (): CorpusReport[] => corpusFiles().flatMap(readCorpus);

/** Reads a file of the corpus, one JSON object a line. Throws an Error that names file, line and field. */
export const readCorpus = (file: string): CorpusReport[] => readJsonLines(file, reportSchema);

/** Reads a file of one JSON object a line; empty lines are passed over. Throws an Error that names file, line and field. */
export function readJsonLines<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema>[] {
  return readFileSync(file, 'utf8').split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch (error) {
      throw new Error(`${file}: line ${index + 1}: ${error instanceof z.ZodError ? z.prettifyError(error) : 'is not JSON'}`, { cause: error });
    }
  });
}
