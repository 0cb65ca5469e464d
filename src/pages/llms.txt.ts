import type { APIRoute } from 'astro';
import { readLibrary } from '../guides/library.ts';
import { placesInFile } from '../hosting/places.ts';
import { llmsText } from '../machines/llms.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(llmsText(readLibrary(process.cwd()).library, placesInFile(site)), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
