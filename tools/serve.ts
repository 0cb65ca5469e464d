import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers.ts';
import { listen } from './listen.ts';

/** What a host reads and does not serve. */
const HEADERS = '_headers';

/** A running server of the built site. */
export interface Site {
  /** Such as http://127.0.0.1:4321. */
  address: string;
  server: Server;
}

/** Browsers take text for another encoding where nothing names one. */
function inUtf8(response: ServerResponse, pathname: string): void {
  const type = { '.md': 'text/markdown', '.txt': 'text/plain' }[path.extname(pathname)];
  if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
}

/**
 * Serves a built folder on loopback as a static host would: compressed, with the headers of its `_headers` file, at the root or under
 * another path that begins and ends with a slash. Port 0 takes any free one. Rejects when the folder is missing or the port is taken.
 */
export async function serve(folder: string, port: number, base = '/'): Promise<Site> {
  const blocks = parseHeaders(readFileSync(path.join(folder, HEADERS), 'utf8'));
  const notFound = readFileSync(path.join(folder, '404.html'));
  const files = sirv(folder, { etag: true, setHeaders: inUtf8 });
  const compress = compression();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    for (const [name, value] of headersFor(pathname, blocks)) response.setHeader(name, value);
    if (pathname.startsWith(base)) request.url = (request.url ?? base).slice(base.length - 1);
    const missing = () => {
      for (const [name, value] of headersFor(`${base}404.html`, blocks)) response.setHeader(name, value);
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (pathname === base + HEADERS) missing();
    else files(request, response, missing);
  };
  const server = createServer((request, response) => compress(request, response, () => answer(request, response)));
  return { address: `http://127.0.0.1:${await listen(server, port)}`, server };
}
