import { createServer, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { listen } from '../tools/listen.ts';

/** What the fake provider does with every request: answer it, cut the connection, or say nothing. */
export type Answer = { status: number; body: string; headers?: Readonly<Record<string, string>> } | 'cut' | 'silence';

/** A certificate and its private key, as PEM. */
export interface Certificate {
  cert: string;
  key: string;
}

/** A provider on loopback that fails as it is told to. */
export interface FakeProvider {
  /** Without a slash at its end; the path of a request does not matter. */
  address: string;
  /** Method and path of each request, in order. */
  requests: string[];
  /** Ends open connections too. */
  stop: () => Promise<void>;
}

const json = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({ status, body: JSON.stringify(value), headers: { 'content-type': 'application/json', ...headers } });

/** An error as Anthropic's Messages API words it: https://platform.claude.com/docs/en/api/errors */
export const anthropicError = (status: number, type: string, message: string): Answer =>
  json(status, { type: 'error', error: { type, message }, request_id: 'req_011CWZk3nV8uYt4QmR7sBd2f' });

/** An error as OpenAI's API words it, and those that speak its form: https://platform.openai.com/docs/guides/error-codes */
export const openaiError = (status: number, message: string, type: string, code: string | null): Answer =>
  json(status, { error: { message, type, param: null, code } });

/** An error as OpenRouter words it: https://openrouter.ai/docs/api-reference/errors */
export const openrouterError = (code: number, message: string): Answer => json(code, { error: { message, code } });

/** A page of something between OpenClaw and the provider. */
export const page = (status: number, title: string): Answer =>
  ({ status, body: `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`, headers: { 'content-type': 'text/html' } });

/** Starts a provider on a free port of 127.0.0.1, with TLS where a certificate is given. */
export async function startProvider(answer: Answer, certificate?: Certificate): Promise<FakeProvider> {
  const server = certificate ? createTlsServer({ ...certificate }) : createServer();
  const requests: string[] = [];
  server.on('request', (request, response: ServerResponse) => {
    requests.push(`${request.method} ${request.url}`);
    request.resume().on('end', () => give(answer, response));
  });
  const port = await listen(server);
  const stop = () => new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  return { address: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`, requests, stop };
}

function give(answer: Answer, response: ServerResponse): void {
  if (answer === 'silence') return;
  if (answer === 'cut') {
    response.socket?.destroy();
    return;
  }
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
}
