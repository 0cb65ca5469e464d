import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';

/** What browsers get from this site that others wrote, with the terms as they came with it. Nothing else of a package is sent. */
const parts = [
  { title: 'Clawmend', terms: 'LICENSE' },
  { title: 'Pagefind, the search (/pagefind/)', terms: 'node_modules/pagefind/LICENSE/LICENSE' },
  { title: 'Vite, the loader of scripts (/_astro/)', terms: 'node_modules/vite/LICENSE.md' },
  { title: 'Inter, the letters in the pictures for links (/og/)', terms: 'node_modules/@fontsource/inter/LICENSE' },
];

/** The terms of Vite end where those of the packages begin that build with it. */
const ownTerms = (text: string) => text.split('\n# Licenses of bundled')[0]?.trim() ?? '';

export const GET: APIRoute = () => {
  const texts = parts.map(({ title, terms }) => `${title}\n${'='.repeat(title.length)}\n\n${ownTerms(readFileSync(terms, 'utf8'))}\n`);
  return new Response(texts.join('\n\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
