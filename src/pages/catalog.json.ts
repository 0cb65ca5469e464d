import type { APIRoute } from 'astro';
import { readLibrary } from '../guides/library.ts';
import { placesInFile } from '../hosting/places.ts';
import { catalogFile } from '../machines/catalog-file.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(catalogFile(readLibrary(process.cwd()).library, placesInFile(site)))}\n`, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
