import { siteAddress } from './site-address.ts';
import { trustOwnScripts } from './worker-address.ts';

/** What this file uses of Pagefind's module, which is written at build (pagefind.app, JavaScript API). */
interface Pagefind {
  search(query: string): Promise<{ results: Hit[] }>;
}
interface Hit {
  id: string;
  score: number;
  data(): Promise<Found>;
}

/** A page that holds words of a query. */
export interface Found {
  url: string;
  meta: { title?: string };
  /** The text of the page. */
  content: string;
  /** Escaped text with `<mark>` around what was met. */
  excerpt: string;
  sub_results: { title: string; url: string }[];
}

/** How many pages are shown. */
const LIMIT = 20;
/** The most words of a query that are looked up one by one. */
const MOST_WORDS = 16;
/** About how many pages there are; a word on few of them says more than one on many. */
const PAGES = 100;

// Pagefind starts a worker of its own.
trustOwnScripts();

let pagefind: Promise<Pagefind> | undefined;

/** A file of the index, which lies beside the pages and not in the bundle. */
const ofIndex = (name: string) => new URL(siteAddress(`/pagefind/${name}`), location.href).href;

/** Pagefind's module. Rejects where pages are opened from disk: no index can be read there. */
function load(): Promise<Pagefind> {
  if (location.protocol === 'file:') return Promise.reject(new Error('No index can be read from disk.'));
  pagefind ??= import(/* @vite-ignore */ ofIndex('pagefind.js'));
  pagefind.catch(() => (pagefind = undefined));
  return pagefind;
}

/** The address of each page, from the root of the site, by the id of its hits. */
async function pageAddresses(): Promise<Readonly<Record<string, string>>> {
  return (await fetch(ofIndex('addresses.json'))).json();
}

/**
 * The first pages that hold words of the query, and how many there are; only those of `wanted` addresses, where it names some.
 * Rejects where the browser cannot run the index.
 */
export async function searchPages(query: string, wanted?: ReadonlySet<string>): Promise<{ pages: Found[]; total: number }> {
  const [index, addresses] = await Promise.all([load(), wanted && pageAddresses()]);
  const found = await ranked(query, (words) => index.search(words));
  const hits = wanted && addresses ? found.filter(({ id }) => wanted.has(addresses[id] ?? '')) : found;
  return { pages: await Promise.all(hits.slice(0, LIMIT).map((hit) => hit.data())), total: hits.length };
}

/**
 * Pages by the words of the query that they hold, rare words before common ones. Pagefind itself only finds pages that hold
 * every word, which a sentence or a message with a name of the reader's own in it never meets.
 */
async function ranked(query: string, search: Search): Promise<Hit[]> {
  const words = [...new Set(query.toLowerCase().match(/[a-z\d_]+|[\p{L}\p{N}]+/gu) ?? [])].slice(0, MOST_WORDS);
  // Each word once: Pagefind takes seconds for one that stands there hundreds of times.
  const once = [...new Set(query.split(/\s+/))].join(' ');
  const [whole, ...byWord] = await Promise.all([search(once), ...words.map((word) => hitsOf(word, search))]);
  const pages = Map.groupBy(byWord.flatMap(weighed), ({ hit }) => hit.id);
  const hits = [...pages.values()].map((shares) => ({ ...strongest(shares), total: shares.reduce((sum, { weight }) => sum + weight, 0) }));
  // The hit decides which words are shown in their place: all of them where the page holds them all.
  return hits.sort((a, b) => b.total - a.total).map(({ hit }) => whole.results.find(({ id }) => id === hit.id) ?? hit);
}

type Search = (words: string) => ReturnType<Pagefind['search']>;

/** What a word says for each page that holds it. */
interface Share {
  hit: Hit;
  weight: number;
}

function weighed(hits: Hit[]): Share[] {
  const best = Math.max(...hits.map(({ score }) => score));
  const rarity = Math.log(1 + PAGES / hits.length);
  return hits.map((hit) => ({ hit, weight: (rarity * hit.score) / best }));
}

const strongest = (shares: Share[]): Share => shares.reduce((a, b) => (b.weight > a.weight ? b : a));

/** The pages that hold a word. Pagefind answers a word that it does not know with pages that hold its beginning; those are none. */
async function hitsOf(word: string, search: Search): Promise<Hit[]> {
  const { results } = await search(word);
  const text = (await results[0]?.data())?.content.toLowerCase() ?? '';
  return text.includes(stemOf(word)) ? results : [];
}

/** What a word shares with its other forms: codes and names share nothing. */
const stemOf = (word: string) => (/[\d_]/.test(word) ? word : word.slice(0, Math.max(4, word.length - 3)));
