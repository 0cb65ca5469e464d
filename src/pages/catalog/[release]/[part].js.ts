import type { APIRoute } from 'astro';
import { catalogParts } from '../../../guides/catalog-parts.ts';

/** None, as long as the catalog is one file. */
export function getStaticPaths() {
  const { release, modules } = catalogParts() ?? { release: '', modules: new Map<string, string>() };
  return [...modules].map(([part, source]) => ({ params: { release, part }, props: { source } }));
}

export const GET: APIRoute<{ source: string }> = ({ props }) => new Response(props.source, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
