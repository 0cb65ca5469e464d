import type { APIRoute } from 'astro';
import { placesInFile } from '../hosting/places.ts';
import { catalogJsonSchema } from '../machines/catalog-file.ts';

export const GET: APIRoute = ({ site }) => {
  const schema = catalogJsonSchema(site && placesInFile(site)('/catalog.schema.json'));
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } });
};
