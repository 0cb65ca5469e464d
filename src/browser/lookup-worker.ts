import type { Catalog } from '../diagnosis/types.ts';
import { answer, type Answer } from './answer.ts';

/** What the page says to the worker: once where the catalog lies, then a paste at a time. */
export type Question = { catalog: string } | { paste: string; number: number };

/** What the worker says to the page. */
export type Reply = { ready: true } | { number: number; answer: Answer } | { fault: string };

const reply = (message: Reply) => postMessage(message);

let catalog: Catalog | undefined;

async function receive(question: Question): Promise<void> {
  if ('catalog' in question) {
    const module: { default: Catalog } = await import(/* @vite-ignore */ question.catalog);
    catalog = module.default;
    reply({ ready: true });
  } else if (catalog) reply({ number: question.number, answer: answer(question.paste, catalog) });
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  receive(data).catch((error: unknown) => reply({ fault: error instanceof Error ? error.name : 'Error' }));
});
