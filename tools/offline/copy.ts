import { readFileSync } from 'node:fs';
import path from 'node:path';
import { day } from '../../src/guides/day.ts';
import { readLibrary } from '../../src/guides/library.ts';
import { filesIn } from '../files.ts';
import { offlinePage } from './page.ts';
import { entriesOf, lookupScript, plainScript } from './scripts.ts';

/** Files that are of no use on disk: what hosts and the search index need, modules, and the guides once more for programs, which weigh half as much again. */
const isLeftOut = (name: string) => /^(?:_headers|\.nojekyll|robots\.txt|sitemap\.xml|llms.*\.txt|catalog\.js|catalog\/|guides\.js|catalog\..*json|guides\/[^/]+\.md|og\/|pagefind\/|_astro\/.*\.js$)/.test(name);

/** The built site at `site` as files that open from disk, by their paths. The search page leads to the lookup and the error index. */
export async function offlineCopy(site: string): Promise<Map<string, Uint8Array>> {
  const names = filesIn(site);
  const pages = names.filter((name) => name.endsWith('.html')).map((name) => ({ name, html: readFileSync(path.join(site, name), 'utf8') }));
  const others = names.filter((name) => !name.endsWith('.html') && !isLeftOut(name));
  const entries = [...new Set(pages.flatMap(({ html }) => entriesOf(html)))].sort();
  const asOf = newest(readLibrary(process.cwd()).library.guides.map(({ data }) => data.updated));
  const text = new TextEncoder();
  const scripts = await Promise.all(entries.map(async (name) => [name, text.encode(await plainScript(path.join(site, name)))] as const));
  return new Map([
    ...pages.map((page) => [page.name, text.encode(offlinePage(page, asOf))] as const),
    ...others.map((name) => [name, new Uint8Array(readFileSync(path.join(site, name)))] as const),
    ...scripts,
    ['lookup.js', text.encode(await lookupScript(site))] as const,
  ]);
}

const newest = (dates: Date[]) => day(new Date(Math.max(...dates.map((date) => date.getTime()))));
