import { answer, type Answer } from '../diagnosis/answer.ts';
import { unpackCatalog, type PackedCatalog } from '../diagnosis/pack.ts';
import type { Catalog } from '../diagnosis/types.ts';

/** What the page says to the worker: once where the catalog lies, or the catalog, then a paste at a time. */
type Question = { catalog: string | PackedCatalog } | { paste: string };

/** What the worker says to the page. */
export type Reply = { ready: true } | { answer: Answer } | { fault: string };

const reply = (message: Reply) => postMessage(message);

let catalog: Catalog | undefined;

/**
 * A worker obeys the policy that came with its own script. Hosts that send no headers send none, so the means to send anything
 * are taken away here too, as far as a worker can, before there is a paste.
 */
function shut(): void {
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'importScripts', 'BroadcastChannel', 'Worker', 'FontFace', 'caches']) {
    Object.defineProperty(globalThis, name, { value: undefined, configurable: false, writable: false });
  }
}

async function load(address: string): Promise<PackedCatalog> {
  const module: { default: PackedCatalog } = await import(/* @vite-ignore */ address);
  return module.default;
}

async function receive(question: Question): Promise<void> {
  if ('catalog' in question) {
    catalog = unpackCatalog(typeof question.catalog === 'string' ? await load(question.catalog) : question.catalog);
    // Indexes the catalog before there is a paste: with thousands of guides that takes a second.
    answer('', catalog);
    shut();
    reply({ ready: true });
  } else if (catalog) reply({ answer: answer(question.paste, catalog) });
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  receive(data).catch((error: unknown) => reply({ fault: error instanceof Error ? error.name : 'Error' }));
});
