import { answer, type Answer } from '../diagnosis/answer.ts';
import { unpackCatalog, type PackedCatalog } from '../diagnosis/pack.ts';
import type { FirstPart } from '../diagnosis/parts.ts';
import { answerByParts } from './answer-by-parts.ts';

/** What the page says to the worker: once where the catalog lies, or the catalog, then a paste at a time. */
type Question = { catalog: string | PackedCatalog } | { paste: string };

/** What the worker says to the page; `loads`: whether it waits for parts of the catalog. */
export type Reply = { ready: true } | { answer: Answer } | { loads: boolean } | { fault: string };

const reply = (message: Reply) => postMessage(message);

type Read = (paste: string) => Answer | Promise<Answer>;

/** Answers a paste, once the catalog or its first part is there. */
let read: Read | undefined;

/**
 * A worker obeys the policy that came with its own script. Hosts that send no headers send none, so the means to send anything
 * are taken away here too, as far as a worker can, before there is a paste. Scripts of this site can still be imported, by which a
 * catalog in parts is loaded; their addresses hold the numbers of parts and nothing of the paste.
 */
function shut(): void {
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource', 'importScripts', 'BroadcastChannel', 'Worker', 'FontFace', 'caches']) {
    Object.defineProperty(globalThis, name, { value: undefined, configurable: false, writable: false });
  }
}

async function load<Content>(address: string): Promise<Content> {
  const module: { default: Content } = await import(/* @vite-ignore */ address);
  return module.default;
}

/** Loads modules that lie beside the first part. */
const loadBeside = (first: string) => async <Part>(names: string[]): Promise<Part[]> => {
  reply({ loads: true });
  const parts = await Promise.all(names.map((name) => load<Part>(new URL(`${name}.js`, first).href)));
  reply({ loads: false });
  return parts;
};

/** How to read with the catalog, or with its parts where it is in parts. */
async function reading(place: string | PackedCatalog): Promise<Read> {
  if (typeof place !== 'string') return readingWhole(place);
  const content = await load<PackedCatalog | FirstPart>(place);
  return 'stride' in content ? (paste) => answerByParts(paste, content, loadBeside(place)) : readingWhole(content);
}

function readingWhole(packed: PackedCatalog): Read {
  const catalog = unpackCatalog(packed);
  // Indexes the catalog before there is a paste: with thousands of guides that takes a second.
  answer('', catalog);
  return (paste) => answer(paste, catalog);
}

async function receive(question: Question): Promise<void> {
  if ('catalog' in question) {
    read = await reading(question.catalog);
    shut();
    reply({ ready: true });
  } else if (read) reply({ answer: await read(question.paste) });
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  receive(data).catch((error: unknown) => reply({ fault: error instanceof Error ? error.name : 'Error' }));
});
