import { fits } from '../src/hosting/policy.ts';

/** A block of a `_headers` file: the paths that it is for and what is sent with them. */
interface Block {
  path: string;
  headers: [string, string][];
}

/** Reads the format that static hosts share: a path, then indented `Name: value` lines; `*` at the end stands for any rest. */
export function parseHeaders(source: string): Block[] {
  const blocks: Block[] = [];
  for (const line of source.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    if (/^\s/.test(line)) blocks.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    else blocks.push({ path: line.trim(), headers: [] });
  }
  return blocks;
}

/** The headers for an address, from every block that fits it. */
export function headersFor(pathname: string, blocks: readonly Block[]): [string, string][] {
  return blocks.filter(({ path }) => fits(path, pathname)).flatMap(({ headers }) => headers);
}
