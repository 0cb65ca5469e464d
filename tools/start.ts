// Builds the site, serves it and keeps serving: `npm start`. PORT names another port than 4321.
import { build } from 'astro';
import { serve, type Site } from './serve.ts';

const FIRST_PORT = Number(process.env['PORT'] ?? 4321);
/** How many ports are tried when the first is taken. */
const TRIES = 20;

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

async function serveOnFreePort(port: number, tries: number): Promise<Site> {
  try {
    return await serve('dist', port);
  } catch (error) {
    if (!isTaken(error) || tries === 0) throw error;
    return serveOnFreePort(port + 1, tries - 1);
  }
}

await build({});
const { address } = await serveOnFreePort(FIRST_PORT, TRIES);
console.log(`Clawmend is served at ${address}/ (Ctrl+C stops it)`);
