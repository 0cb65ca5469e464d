import { Ajv2020 } from 'ajv/dist/2020.js';
import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { readLibrary } from '../../src/guides/library.ts';
import { structuredData } from './html.ts';

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const { library } = readLibrary(process.cwd());
const slugs = library.guides.map(({ slug }) => slug);

/** `date` is checked by the pattern beside it. */
const isCatalog = new Ajv2020({ formats: { date: true } }).compile(JSON.parse(read('catalog.schema.json')));
const catalog = () => JSON.parse(read('catalog.json'));

test('the catalog has the form of its schema, and every guide with every signature', () => {
  expect(isCatalog(catalog()), JSON.stringify(isCatalog.errors)).toBe(true);
  const { guides, placeholders } = catalog();
  expect(guides.map(({ slug }: { slug: string }) => slug)).toEqual(slugs);
  expect(guides.map(({ signatures }: { signatures: unknown[] }) => signatures.length)).toEqual(library.guides.map(({ data }) => data.signatures.length));
  const used = guides.flatMap(({ signatures }: { signatures: { message?: string }[] }) => signatures.flatMap(({ message = '' }) => message.match(/(?<=\{)[a-z]+(?=\})/g) ?? []));
  expect([...new Set(used)].filter((name) => !(String(name) in placeholders))).toEqual([]);
});

test('a catalog of a later day, with more in it, still has the form of the schema', () => {
  const later = catalog();
  Object.assign(later, { more: 1 });
  Object.assign(later.guides[0], { more: 1 });
  Object.assign(later.guides[0].signatures, [{ id: 'a/b', message: 'b', more: 1, when: { more: ['1'] } }]);
  expect(isCatalog(later), JSON.stringify(isCatalog.errors)).toBe(true);
});

test.each<[string, (broken: ReturnType<typeof catalog>) => void]>([
  ['of another version', (broken) => void (broken.version = 2)],
  ['without guides', (broken) => void delete broken.guides],
  ['with a guide without a title', (broken) => void delete broken.guides[0].title],
  ['with a day that is none', (broken) => void (broken.guides[0].updated = '2026-02-30')],
  ['with a signature without an id', (broken) => void (broken.guides[0].signatures = [{ message: 'b' }])],
  ['with a signature that looks for nothing', (broken) => void (broken.guides[0].signatures = [{ id: 'a/b' }])],
  ['with facts that are no list', (broken) => void (broken.guides[0].signatures = [{ id: 'a/b', facts: { status: 401 } }])],
  ['with a placeholder that takes what is unknown', (broken) => void (broken.placeholders.any = 'all')],
])('a catalog %s has not the form of the schema', (_what, damage) => {
  const broken = catalog();
  damage(broken);
  expect(isCatalog(broken)).toBe(false);
});

/** Every node of a Markdown file. */
function nodesOf(file: string): Nodes[] {
  const within = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(within) : [])];
  return within(markdownToMdast(read(file)));
}

const textOf = (node: Nodes): string => ('value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '');

const anchorsOf = (file: string) => {
  const slugger = new GithubSlugger();
  return nodesOf(file).flatMap((node) => (node.type === 'heading' ? slugger.slug(textOf(node)) : []));
};
const anchors = new Map(slugs.map((slug) => [`guides/${slug}.md`, anchorsOf(`guides/${slug}.md`)]));

test.each([...anchors.keys(), 'llms.txt', 'llms-full.txt'])('every link of %s leads to a file of the site, and its anchor to a heading', (file) => {
  const links = nodesOf(file).flatMap((node) => (node.type === 'link' || node.type === 'definition' ? node.url : []));
  expect(links.length).toBeGreaterThan(1);
  for (const url of links.filter((address) => !/^(?:https:\/\/|mailto:)/.test(address))) {
    expect(url, 'leads past the path of the site').not.toMatch(/^\//);
    const [address = '', anchor] = url.split('#');
    const target = address === '' ? file : path.posix.join(path.posix.dirname(file), address);
    expect(existsSync(`dist/${target.endsWith('/') ? `${target}index.html` : target}`), url).toBe(true);
    if (anchor !== undefined) expect(anchors.get(target) ?? read(`${target}/index.html`), url).toContain(anchor);
  }
});

test.each(slugs)('the Markdown of %s says all that its page says', (slug) => {
  const markdown = read(`guides/${slug}.md`);
  const html = read(`guides/${slug}/index.html`);
  expect(html).toContain(`<link rel="alternate" href="/guides/${slug}.md" type="text/markdown" data-machines>`);
  const headings = nodesOf(`guides/${slug}.md`).flatMap((node) => (node.type === 'heading' && node.depth === 2 ? textOf(node) : []));
  expect(headings).toEqual([...html.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, heading]) => heading));
  const guide = library.guides.find((one) => one.slug === slug);
  const blocks = nodesOf(`guides/${slug}.md`).flatMap((node) => (node.type === 'code' ? node.value : []));
  expect(blocks).toEqual(guide?.outline.code.map(({ value }) => value));
  const source = guide?.outline.inlineCode.map(({ value }) => value.replace('\n', ' ')) ?? [];
  const shown = new Set(nodesOf(`guides/${slug}.md`).flatMap((node) => (node.type === 'inlineCode' ? node.value.replace('\n', ' ') : [])));
  expect(source.filter((value) => !shown.has(value))).toEqual([]);
  expect(markdown).not.toMatch(/<\/?Systems?\b/);
});

test('llms.txt names every guide, and llms-full.txt holds each', () => {
  const full = read('llms-full.txt');
  for (const { slug, data } of library.guides) {
    expect(read('llms.txt').split(`./guides/${slug}.md)`), slug).toHaveLength(2);
    expect(full).toContain(`\n# ${data.title.slice(0, 10)}`);
  }
  expect(full.length).toBeGreaterThan(slugs.map((slug) => read(`guides/${slug}.md`).length).reduce((sum, length) => sum + length));
});

/** What search engines ask of each type. */
const required: Readonly<Record<string, string[]>> = {
  WebSite: ['name', 'url'],
  TechArticle: ['headline', 'description', 'url', 'dateModified', 'author'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  Organization: ['name', 'url'],
  SoftwareApplication: ['name'],
};

/** Every object of a block of data that has a type. */
const typed = (data: unknown): Record<string, unknown>[] =>
  typeof data !== 'object' || data === null ? [] : [...('@type' in data ? [{ ...data }] : []), ...Object.values(data).flatMap(typed)];

test.each(['index.html', ...slugs.map((slug) => `guides/${slug}/index.html`)])('%s tells search engines of itself, with all that its types ask for', (file) => {
  const data: unknown = JSON.parse(structuredData(read(file)));
  expect(data).toMatchObject({ '@context': 'https://schema.org' });
  expect(typed(data).length).toBeGreaterThan(0);
  for (const one of typed(data)) for (const name of required[String(one['@type'])] ?? ['a type that is known']) expect(one[name], `${name} of ${String(one['@type'])}`).toBeTruthy();
});

test('where the site does not know its address there is no sitemap, and nothing names one', () => {
  expect(existsSync('dist/sitemap.xml')).toBe(false);
  expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
});
