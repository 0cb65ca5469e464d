import type { APIRoute } from 'astro';
import { siteLibrary } from '../guides/site-library.ts';
import { placesInFile } from '../hosting/places.ts';
import { sitemap } from '../machines/sitemap.ts';

/** Its addresses have to be whole, so there is none where the build is not told the site's own: Astro writes no file without a body. */
export const GET: APIRoute = ({ site }) =>
  new Response(site ? sitemap(siteLibrary(), placesInFile(site)) : null, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
