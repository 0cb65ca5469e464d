import type { APIRoute, GetStaticPaths } from 'astro';
import type { Guide, Library } from '../../guides/library.ts';
import { siteLibrary } from '../../guides/site-library.ts';
import { placesInFile } from '../../hosting/places.ts';
import { guideMarkdown } from '../../machines/guide-markdown.ts';

export const getStaticPaths = (() => {
  const library = siteLibrary();
  return library.guides.map((guide) => ({ params: { slug: guide.slug }, props: { guide, library } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ guide: Guide; library: Library }> = ({ props: { guide, library }, site }) =>
  new Response(guideMarkdown(guide, library, placesInFile(site, '..')), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
