import { createInterface } from 'node:readline';
import type { Catalog } from '../diagnosis/types.ts';
import { answerLine, type Report } from './answers.ts';

/** Answers a stream of `{"id", "paste"}`, a JSON object a line, in order. Throws an Error that names the line which is none. */
export async function answerBatch(input: NodeJS.ReadableStream, catalog: Catalog, isMasked: boolean): Promise<void> {
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
