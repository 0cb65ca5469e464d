import { element, find } from './dom.ts';

/** What this file uses of Pagefind's module, which is written at build (pagefind.app, JavaScript API). */
interface Pagefind {
  search(query: string): Promise<{ results: Hit[] }>;
}
interface Hit {
  id: string;
  score: number;
  data(): Promise<Found>;
}
interface Found {
  url: string;
  meta: { title?: string };
  excerpt: string;
  sub_results: { title: string; url: string }[];
}

const LIMIT = 20;
const form = find('form[data-search]', HTMLFormElement);
const input = find('input', HTMLInputElement, form);
const status = find('[data-search-status]', HTMLElement);
const list = find('[data-search-results]', HTMLElement);

let pagefind: Promise<Pagefind> | undefined;
let latest = 0;

/** The module lies beside the pages, not in the bundle. */
function load(): Promise<Pagefind> {
  pagefind ??= import(/* @vite-ignore */ new URL('/pagefind/pagefind.js', location.href).href);
  pagefind.catch(() => (pagefind = undefined));
  return pagefind;
}

/** The most words of a query that are looked up one by one. */
const MOST_WORDS = 16;
/** About how many pages there are; a word on few of them says more than one on many. */
const PAGES = 100;

/**
 * Pages by what they hold of the query. Pagefind itself only finds pages that hold every word, which a sentence or a
 * message with a name of the reader's own in it never meets.
 */
async function ranked(query: string, index: Pagefind): Promise<Hit[]> {
  const words = [...new Set(query.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [])].slice(0, MOST_WORDS);
  const totals = new Map<string, { hit: Hit; total: number }>();
  for (const { results } of await Promise.all([query, ...words].map((part) => index.search(part)))) {
    const best = Math.max(...results.map(({ score }) => score));
    const rarity = Math.log(1 + PAGES / results.length);
    for (const hit of results) totals.set(hit.id, { hit, total: (totals.get(hit.id)?.total ?? 0) + (rarity * hit.score) / best });
  }
  return [...totals.values()].sort((a, b) => b.total - a.total).map(({ hit }) => hit);
}

async function search(query: string): Promise<void> {
  const number = ++latest;
  if (query === '') return show([], '');
  const results = await ranked(query, await load());
  const found = await Promise.all(results.slice(0, LIMIT).map((result) => result.data()));
  if (number === latest) show(found.map(item), results.length === 0 ? 'Nothing found. Try fewer words, or paste the whole error on the front page.' : `${results.length} found${results.length > LIMIT ? `, the first ${LIMIT} are shown` : ''}`);
}

function show(items: HTMLElement[], said: string): void {
  list.replaceChildren(...items);
  status.textContent = said;
}

function item({ url, meta, excerpt, sub_results }: Found): HTMLElement {
  const sections = sub_results.filter((section) => section.url.includes('#')).slice(0, 3);
  return element(
    'li',
    {},
    element('a', { href: url }, meta.title ?? url),
    element('p', {}, ...highlighted(excerpt)),
    ...(sections.length ? [element('p', { class: 'quiet' }, ...sections.flatMap(({ title, url: address }, index) => [index ? ' · ' : '', element('a', { href: address }, title)]))] : []),
  );
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&amp;': '&' };

/** Pagefind's excerpt is escaped text with `<mark>` around what was met; it is taken apart, never inserted. */
function highlighted(excerpt: string): (Node | string)[] {
  return excerpt.split(/<\/?mark>/).map((part, index) => {
    const text = part.replaceAll(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => entities[entity] ?? entity);
    return index % 2 ? element('mark', {}, text) : text;
  });
}

function run(): void {
  const query = input.value.trim();
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  search(query).catch(() => show([], 'Search could not start in this browser. The error index lists every message that this site knows.'));
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  run();
});
input.addEventListener('input', run);
input.value = new URLSearchParams(location.search).get('q') ?? '';
run();
