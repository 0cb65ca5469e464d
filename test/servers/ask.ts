import { request } from 'node:http';

/** What a server answered. */
export interface Answer {
  status: number;
  /** Every value of a header, by its name in small letters: two where it was sent twice. */
  headers: ReadonlyMap<string, readonly string[]>;
  body: Buffer;
}

/** Asks for a path as it is written, which `fetch` would tidy up first. */
export const ask = (address: string, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: new Map(Object.entries(response.headersDistinct).map(([name, values]) => [name, values ?? []])), body: Buffer.concat(parts) }));
    }).once('error', reject).end();
  });
