import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';

/** A file, or what comes in. Somebody who types at a terminal is told what is awaited. Reading throws what the system says of a file. */
export function openInput(file: string | undefined): NodeJS.ReadableStream {
  if (file !== undefined) return createReadStream(file);
  if (process.stdin.isTTY) console.error(`Paste the error, then press ${process.platform === 'win32' ? 'Ctrl+Z and Enter' : 'Ctrl+D'} on a line of its own:`);
  return process.stdin;
}

/** All of an input as text: UTF-8, or the UTF-16 in which the `>` of Windows PowerShell writes files. */
export async function readText(input: NodeJS.ReadableStream): Promise<string> {
  const bytes = await buffer(input);
  return new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
}
