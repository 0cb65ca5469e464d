import type { APIRoute } from 'astro';
import { catalogModule } from '../guides/catalog-module.ts';

export const GET: APIRoute = () => new Response(catalogModule(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
