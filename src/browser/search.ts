import type { AnsweredGuide } from '../diagnosis/answer.ts';
import { writeAddress } from './address.ts';
import { element, find, inline } from './dom.ts';
import { started } from './fallback.ts';
import { searchPages, type Found } from './full-text.ts';
import { Reader } from './reader.ts';
import { siteAddress } from './site-address.ts';
import { siteGuides } from './site-guides.ts';
import { guideAddress, searchAddress } from './values.ts';

const form = find('form[data-search]', HTMLFormElement);
const input = find('input', HTMLInputElement, form);
const status = find('[data-search-status]', HTMLElement);
const list = find('[data-search-results]', HTMLElement);
const categories = find('select', HTMLSelectElement, form);

/** From this confidence on a guide that the query's words name goes before the pages that merely hold them. */
const TELLING = 0.5;

/** The most of a query that is searched for, in UTF-16 units; whole logs belong into the lookup. */
const LONGEST = 1_000;

let settle: (guides: AnsweredGuide[]) => void = () => {};
const reader = new Reader(list.dataset['catalog'] ?? '', ({ verdict, guides }) => settle(verdict === 'unknown' ? [] : guides), () => settle([]));

/** The guides, of the wanted pages where some are named, that know the query as a message. */
const recognise = (query: string, wanted: ReadonlySet<string> | undefined) =>
  new Promise<AnsweredGuide[]>((resolve) => {
    settle = (guides) => resolve(guides.filter(({ slug, confidence }) => confidence >= TELLING && (wanted?.has(pageOf(slug)) ?? true)));
    reader.read(query);
  });

/** The pages of the category that the reader chose, if any. */
async function wantedPages(): Promise<Set<string> | undefined> {
  const category = categories.value;
  if (category === '') return undefined;
  const guides = await siteGuides(list.dataset['guides'] ?? '');
  return new Set(guides.filter(([, , own]) => own === category).map(([slug]) => pageOf(slug)));
}

const pageOf = (slug: string) => `/guides/${slug}/`;

let latest = 0;

async function search(query: string): Promise<void> {
  const number = ++latest;
  if (query === '') return show([], '');
  const wanted = await wantedPages();
  if (number !== latest) return;
  const [known, found] = await Promise.all([recognise(query, wanted), searchPages(query, wanted).catch(() => undefined)]);
  if (number !== latest) return;
  const others = (found?.pages ?? []).filter(({ url }) => !known.some(({ slug }) => url === siteAddress(pageOf(slug))));
  show([...known.map(knownItem), ...(found ? others.map(item) : [errorIndex()])], said(known.length + others.length, found?.total));
}

/** What works where the index does not. */
const errorIndex = () => element('li', {}, element('a', { href: siteAddress('/errors/') }, 'Error index'), element('p', {}, 'Every message that this site knows, linked to its guide.'));

function said(shown: number, total: number | undefined): string {
  if (total === undefined) return 'The full-text search could not start: it needs WebAssembly and a connection to this site. What the lookup knows is shown, and the error index works.';
  if (shown === 0) return 'Nothing found. Try fewer words, or paste the whole error on the front page.';
  return total > shown ? `${total} found, the first ${shown} are shown` : `${shown} found`;
}

function show(items: HTMLElement[], text: string): void {
  if (list.contains(document.activeElement)) input.focus();
  list.replaceChildren(...items);
  status.textContent = text;
}

const knownItem = ({ slug, section, values, title, summary }: AnsweredGuide) =>
  element(
    'li',
    { class: 'card' },
    element('a', { href: guideAddress(slug, section, values) }, title),
    element('p', {}, ...inline(summary)),
    element('p', { class: 'quiet' }, 'This message is known.'),
  );

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
  const query = input.value.trim().slice(0, LONGEST);
  void search(query);
  writeAddress(() => searchAddress(query, categories.value));
}

/** Takes what the address asks for. An address from elsewhere may have it behind `?`; this site's own keep it behind `#`, which is not sent. */
function arrive(): void {
  const asked = new URLSearchParams(location.hash.slice(1) || location.search);
  input.value = asked.get('q') ?? '';
  categories.value = asked.get('in') ?? '';
  if (categories.selectedIndex < 0) categories.value = '';
  run();
}

/** Arrow keys go from the box to the results and through them, Escape back to the box. */
function moveFocus(event: KeyboardEvent): void {
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...list.querySelectorAll<HTMLElement>(':scope > li > a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const goal = { ArrowDown: links[at + 1], ArrowUp: at > 0 ? links[at - 1] : input, Escape: input }[event.key];
  const isInResults = at >= 0 || (document.activeElement === input && event.key === 'ArrowDown');
  if (!goal || !isInResults) return;
  event.preventDefault();
  goal.focus();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  run();
});
form.addEventListener('input', run);
addEventListener('keydown', moveFocus);
addEventListener('hashchange', arrive);
arrive();
started();
