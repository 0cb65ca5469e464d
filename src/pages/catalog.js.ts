import type { APIRoute } from 'astro';
import { catalogModule } from '../guides/data-modules.ts';

export const GET: APIRoute = () => new Response(catalogModule.source(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
