import { readFileSync } from 'node:fs';
import { z } from 'zod';

const score = z.object({ reports: z.number(), top1: z.number(), top3: z.number(), sureAndWrong: z.number() });

/** What `npm run evaluate -- --json FILE` said of a set of reports when it was judged for the first time. */
const firstRuns = z.array(z.object({ date: z.iso.date(), what: z.string(), file: z.string(), recogniser: score, search: score, outOfScope: z.object({ reports: z.number(), silent: z.number() }) }));

/** The first runs of all sets, the latest first; shares are between 0 and 1. Throws where test/reports/first-runs.json has another form. */
export const readFirstRuns = (): z.infer<typeof firstRuns> => firstRuns.parse(JSON.parse(readFileSync('test/reports/first-runs.json', 'utf8'))).toSorted((a, b) => (a.date < b.date ? 1 : -1));
