import type { AnsweredGuide } from './answer.ts';
import { element, find, inline } from './dom.ts';
import { searchPages, type Found } from './full-text.ts';
import { Reader } from './reader.ts';
import { guideAddress } from './values.ts';

const form = find('form[data-search]', HTMLFormElement);
const input = find('input', HTMLInputElement, form);
const status = find('[data-search-status]', HTMLElement);
const list = find('[data-search-results]', HTMLElement);

/** From this confidence on a guide that the query's words name goes before the pages that merely hold them. */
const TELLING = 0.5;

let settle: (guides: AnsweredGuide[]) => void = () => {};
const reader = new Reader(list.dataset['catalog'] ?? '', ({ verdict, guides }) => settle(verdict === 'unknown' ? [] : guides), () => settle([]));

/** The guides that know the query as a message. */
const recognise = (query: string) =>
  new Promise<AnsweredGuide[]>((resolve) => {
    settle = (guides) => resolve(guides.filter(({ confidence }) => confidence >= TELLING));
    reader.read(query);
  });

let latest = 0;

async function search(query: string): Promise<void> {
  const number = ++latest;
  if (query === '') return show([], '');
  const [known, found] = await Promise.all([recognise(query), searchPages(query).catch(() => undefined)]);
  if (number !== latest) return;
  const others = (found?.pages ?? []).filter(({ url }) => !known.some(({ slug }) => url === `/guides/${slug}/`));
  show([...known.map(knownItem), ...others.map(item)], said(known.length + others.length, found?.total));
}

function said(shown: number, total: number | undefined): string {
  if (total === undefined) return 'Search could not start in this browser. The error index lists every message that this site knows.';
  if (shown === 0) return 'Nothing found. Try fewer words, or paste the whole error on the front page.';
  return total > shown ? `${total} found, the first ${shown} are shown` : `${shown} found`;
}

function show(items: HTMLElement[], text: string): void {
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
  const query = input.value.trim();
  history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
  void search(query);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  run();
});
input.addEventListener('input', run);
input.value = new URLSearchParams(location.search).get('q') ?? '';
run();
