import type { APIRoute } from 'astro';
import { siteLibrary } from '../guides/site-library.ts';
import { placesInFile } from '../hosting/places.ts';
import { llmsFullText } from '../machines/llms.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(llmsFullText(siteLibrary(), placesInFile(site)), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
