import type { APIRoute } from 'astro';
import { guidesModule } from '../guides/data-modules.ts';

export const GET: APIRoute = () => new Response(guidesModule.source(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
