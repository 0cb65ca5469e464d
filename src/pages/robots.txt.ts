import type { APIRoute } from 'astro';
import { placesInFile } from '../hosting/places.ts';

/** Names the sitemap where there is one, see sitemap.xml.ts. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n${site ? `\nSitemap: ${placesInFile(site)('/sitemap.xml')}\n` : ''}`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
