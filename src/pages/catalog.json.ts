import type { APIRoute } from 'astro';
import { siteLibrary } from '../guides/site-library.ts';
import { placesInFile } from '../hosting/places.ts';
import { catalogFile } from '../machines/catalog-file.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(catalogFile(siteLibrary(), placesInFile(site)))}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
