// How good the site's search is on phrasings as people typed them: `npm run evaluate:search [-- [--json] [FILE]]`, after a build.
// Asks the search page of the built site in a real browser. Right is the label's guide, or one of `also`.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readJsonLines } from '../src/evaluation/corpus.ts';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';

const querySchema = z.object({ q: z.string(), label: z.string(), also: z.array(z.string()).default([]) });

const { values, positionals: [file = 'test/queries/dev.jsonl'] } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const all = readJsonLines(file, querySchema);
const queries = all.filter(({ label }) => existsSync(`content/guides/${label}.mdx`));

const { address, server } = await serve('dist', 0);
const browser = await launchChromium();
const page = await browser.newPage();

/** Slugs of the guides that the search page lists, the first first. */
async function found(query: string): Promise<string[]> {
  // An address that differs behind # alone would not be loaded anew.
  await page.goto('about:blank');
  await page.goto(`${address}/search/#q=${encodeURIComponent(query)}`);
  await page.locator('[data-search-status]:not(:empty)').waitFor();
  const links = await page.locator('.results > li > a').evaluateAll((items) => items.map((item) => item.getAttribute('href') ?? ''));
  return links.flatMap((link) => /^\/guides\/([^/#]+)/.exec(link)?.[1] ?? []);
}

const outcomes: { q: string; label: string; place: number; first: string }[] = [];
for (const { q, label, also } of queries) {
  const slugs = await found(q);
  const place = slugs.findIndex((slug) => slug === label || also.includes(slug)) + 1;
  outcomes.push({ q, label, place, first: slugs[0] ?? 'nothing' });
}
await browser.close();
server.close();

const n = outcomes.length;
const share = (worst: number) => outcomes.filter(({ place }) => place > 0 && place <= worst).length / n;
const result = { n, top1: share(1), top3: share(3), withoutGuide: all.length - n, misses: outcomes.filter(({ place }) => place !== 1) };

if (values.json) console.log(JSON.stringify(result, null, 2));
else {
  console.log(`${file}: ${n} queries (${result.withoutGuide} more have no guide yet), first ${(result.top1 * 100).toFixed(1)} %, among three ${(result.top3 * 100).toFixed(1)} %\n`);
  for (const { q, label, place, first } of result.misses) console.log(`${place === 0 ? 'absent' : `place ${place}`}  ${label} (first: ${first}): ${q}`);
}
