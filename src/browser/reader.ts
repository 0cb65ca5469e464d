import type { Answer } from '../diagnosis/answer.ts';
import type { Reply } from './lookup-worker.ts';
import { startWorker } from './start-worker.ts';

/** How long a paste may take to be read, in milliseconds. */
const DEADLINE = 5_000;
/** How long the catalog, or the parts of it that a paste needs, may take to arrive, in milliseconds. */
const PATIENCE = 20_000;

/** Why there is no answer: the reading took too long, the catalog did not arrive in time, or the worker does not run. */
export type Failure = 'slow' | 'late' | 'broken';

/** Reads pastes in a worker, one at a time and then the latest. A reading that takes too long is ended, and the next one begins anew. */
export class Reader {
  readonly #catalog: string;
  readonly #onAnswer: (answer: Answer) => void;
  readonly #onFailure: (failure: Failure) => void;
  #worker: Worker | undefined;
  #ready = false;
  /** Whether the worker waits for parts of the catalog. */
  #loads = false;
  /** What is to be read once the worker is free. */
  #waiting: string | undefined;
  /** Whether the worker is reading, and whether its answer is still wanted. */
  #reading: 'wanted' | 'forgotten' | undefined;
  #deadline: ReturnType<typeof setTimeout> | undefined;

  /** Loads the catalog at once, or the first of its parts, so that as little as can be needs to be loaded once there is a paste. */
  constructor(catalog: string, onAnswer: (answer: Answer) => void, onFailure: (failure: Failure) => void) {
    this.#catalog = catalog;
    this.#onAnswer = onAnswer;
    this.#onFailure = onFailure;
    this.#start();
  }

  /** Reads a paste; an earlier one that is still being read is forgotten. */
  read(paste: string): void {
    this.forget();
    this.#waiting = paste;
    if (!this.#worker) this.#start();
    if (!this.#worker) this.#fail('broken');
    else if (this.#ready) this.#ask();
    else this.#within(PATIENCE);
  }

  /** Forgets what is being read. */
  forget(): void {
    this.#waiting = undefined;
    if (this.#reading) this.#reading = 'forgotten';
  }

  /** Leaves no worker where the browser refuses to start one. */
  #start(): void {
    let worker: Worker;
    try {
      worker = startWorker(this.#catalog);
    } catch {
      return;
    }
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#receive(data));
    worker.addEventListener('error', () => this.#fail('broken'));
    this.#worker = worker;
  }

  #receive(reply: Reply): void {
    if ('fault' in reply) return this.#fail('broken');
    if ('loads' in reply) {
      this.#loads = reply.loads;
      return this.#within(reply.loads ? PATIENCE : DEADLINE);
    }
    clearTimeout(this.#deadline);
    if ('ready' in reply) this.#ready = true;
    else {
      const isWanted = this.#reading === 'wanted';
      this.#reading = undefined;
      if (isWanted) this.#onAnswer(reply.answer);
    }
    this.#ask();
  }

  /** Puts the waiting paste to the worker, unless it is reading. */
  #ask(): void {
    if (this.#waiting === undefined || this.#reading) return;
    this.#worker?.postMessage({ paste: this.#waiting });
    this.#waiting = undefined;
    this.#reading = 'wanted';
    this.#within(DEADLINE);
  }

  #within(milliseconds: number): void {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.#fail(this.#ready && !this.#loads ? 'slow' : 'late'), milliseconds);
  }

  #fail(failure: Failure): void {
    const next = failure === 'slow' && this.#reading ? this.#waiting : undefined;
    const isWanted = next === undefined && (this.#waiting !== undefined || this.#reading === 'wanted');
    clearTimeout(this.#deadline);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#ready = false;
    this.#loads = false;
    this.#waiting = undefined;
    this.#reading = undefined;
    if (isWanted) this.#onFailure(failure);
    if (next !== undefined) this.read(next);
  }
}
