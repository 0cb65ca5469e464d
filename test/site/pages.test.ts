import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { signatureId } from '../../src/diagnosis/signature.ts';
import { wholeCorpus } from '../../src/evaluation/corpus.ts';
import { evaluate } from '../../src/evaluation/evaluation.ts';
import { sitePages } from '../../src/guides/links.ts';
import { readLibrary } from '../../src/guides/library.ts';
import { policies, policyFor } from '../../src/hosting/policy.ts';
import { addressOf, filesIn } from '../../tools/files.ts';
import { headersFor, parseHeaders } from '../../tools/headers.ts';
import { attributes } from './html.ts';

const pages = filesIn('dist').filter((file) => file.endsWith('.html'));
const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const { library } = readLibrary(process.cwd());

test('every guide, category and index has its page', () => {
  const wanted = [
    '404.html',
    ...sitePages.map((address) => `${address.slice(1)}index.html`),
    ...library.guides.map(({ slug }) => `guides/${slug}/index.html`),
    ...new Set(library.guides.map(({ data }) => `browse/${data.category}/index.html`)),
  ];
  expect(pages).toEqual(wanted.sort());
});

test.each(pages)('%s has no inline script, style or handler, and no data in a script but for search engines', (file) => {
  const html = read(file);
  const data = /^(?:guides\/.*)?index\.html$/.test(file) ? ['<script type="application/ld+json" data-machines>'] : [];
  expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g) ?? []).toEqual(data);
  expect(html.match(/<style[\s>]/g)).toBeNull();
  expect(html.match(/\sstyle="/g)).toBeNull();
  expect(html.match(/\son[a-z]+="/g)).toBeNull();
  expect(html).not.toContain('javascript:');
});

test.each(pages)('%s carries its policy, before anything that loads', (file) => {
  const html = read(file);
  const place = html.indexOf(`<meta http-equiv="Content-Security-Policy" content="${policies[policyFor(addressOf(file))]}">`);
  expect(place).toBeGreaterThan(0);
  expect(html.search(/<(?:script|link)/)).toBeGreaterThan(place);
});

test.each([...pages.map(addressOf), '/_astro/any.js', '/catalog.js', '/pagefind/pagefind.js'])('%s is sent with its policy, once', (address) => {
  const sent = headersFor(address, parseHeaders(read('_headers'))).filter(([name]) => name === 'Content-Security-Policy');
  expect(sent).toEqual([['Content-Security-Policy', `${policies[policyFor(address)]}; frame-ancestors 'none'`]]);
});

test('pages and scripts that see a paste may connect nowhere', () => {
  for (const address of ['/', '/404.html', '/diagnose/', '/report/', '/_astro/any.js', '/catalog.js']) expect(policyFor(address), address).toBe('closed');
  expect(policies.closed).toContain("default-src 'none'");
  expect(policies.closed).toContain("connect-src 'none'");
});

test.each(pages)('every link of %s leads to a page, and its anchor to a heading', (file) => {
  for (const href of attributes(read(file), 'href')) {
    if (/^(?:https:\/\/|mailto:|data:image\/)/.test(href)) continue;
    const { pathname, hash } = new URL(href, `https://site.invalid${addressOf(file)}`);
    const target = pathname.endsWith('/') ? `${pathname}index.html`.slice(1) : pathname.slice(1);
    const html = read(target);
    // A fragment with = carries values.
    if (hash && !hash.includes('=')) expect(attributes(html, 'id'), `${href} in ${file}`).toContain(decodeURIComponent(hash.slice(1)));
  }
});

test('the error index lists every signature of every guide', () => {
  const ids = attributes(read('errors/index.html'), 'id');
  for (const { slug, data } of library.guides) for (const signature of data.signatures) expect(ids).toContain(signatureId(slug, signature));
});

test('headings of a guide stand in their order', () => {
  for (const { slug, data } of library.guides) {
    const headings = [...read(`guides/${slug}/index.html`).matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, heading]) => heading);
    expect(headings, slug).toEqual([
      'Quick answer', 'Confirm it', 'Fix it', 'Check that it worked', 'Why this happens', 'Common mistakes',
      ...(data.faq.length ? ['Questions'] : []), ...(data.related.length ? ['Related'] : []), 'Sources',
    ]);
  }
});

test('no placeholder is left unfilled in a command', () => {
  for (const { slug } of library.guides) {
    const commands = [...read(`guides/${slug}/index.html`).matchAll(/<pre[^>]*data-kind="command"[^>]*>([\s\S]*?)<\/pre>/g)].map(([, command = '']) => command);
    expect(commands.join('\n'), slug).not.toMatch(/(?<![$@\w])\{[a-z]+\}/);
  }
});

test('every category and the site have a picture of 1200 by 630 pixels for links to them', () => {
  const names = ['site', ...new Set(library.guides.map(({ data }) => data.category))];
  for (const name of names) {
    const png = readFileSync(`dist/og/${name}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([1200, 630]);
  }
});

test('the feed names the guides that changed last, each with a page', () => {
  const links = [...read('feed.xml').matchAll(/<link href="\.\/([^"]+)"/g)].map(([, address = '']) => address);
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) expect(pages).toContain(`${link}index.html`);
  const newest = Math.max(...library.guides.map(({ data }) => data.updated.getTime()));
  expect(read('feed.xml')).toContain(`<updated>${new Date(newest).toISOString()}</updated>`);
});

test('the page on accuracy tells the figures of the evaluation', () => {
  const { recogniser } = evaluate(library.guides, wholeCorpus());
  const html = read('accuracy/index.html');
  expect(html).toContain(`<td>${recogniser.reports}</td><td>${(recogniser.top1 * 100).toFixed(1)} %</td><td>${(recogniser.top3 * 100).toFixed(1)} %</td>`);
});
