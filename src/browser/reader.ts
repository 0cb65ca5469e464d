import type { Answer } from './answer.ts';
import type { Question, Reply } from './lookup-worker.ts';

/** How long a paste may take to be read, in milliseconds. */
const DEADLINE = 5_000;
/** How long the catalog may take to arrive, in milliseconds. */
const PATIENCE = 20_000;

/** Why there is no answer. */
export type Failure = 'slow' | 'broken';

/** Reads pastes in a worker, the latest only. A reading that takes too long is ended, and the next one begins anew. */
export class Reader {
  readonly #catalog: string;
  readonly #onAnswer: (answer: Answer) => void;
  readonly #onFailure: (failure: Failure) => void;
  #worker: Worker | undefined;
  #ready = false;
  #paste: string | undefined;
  #number = 0;
  #deadline: ReturnType<typeof setTimeout> | undefined;

  /** Loads the catalog at once, so that nothing needs to be loaded once there is a paste. */
  constructor(catalog: string, onAnswer: (answer: Answer) => void, onFailure: (failure: Failure) => void) {
    this.#catalog = new URL(catalog, location.href).href;
    this.#onAnswer = onAnswer;
    this.#onFailure = onFailure;
    this.#start();
  }

  /** Reads a paste; an earlier one that is still being read is forgotten. */
  read(paste: string): void {
    this.#paste = paste;
    if (!this.#worker) this.#start();
    if (this.#ready) this.#ask(paste);
    else this.#within(PATIENCE);
  }

  /** Forgets what is being read. */
  forget(): void {
    clearTimeout(this.#deadline);
    this.#paste = undefined;
    this.#number++;
  }

  #start(): void {
    const worker = new Worker(new URL('./lookup-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#receive(data));
    worker.addEventListener('error', () => this.#fail('broken'));
    this.#worker = worker;
    this.#say({ catalog: this.#catalog });
  }

  #receive(reply: Reply): void {
    if ('fault' in reply) this.#fail('broken');
    else if ('ready' in reply) {
      this.#ready = true;
      if (this.#paste !== undefined) this.#ask(this.#paste);
    } else if (reply.number === this.#number) {
      this.forget();
      this.#onAnswer(reply.answer);
    }
  }

  #ask(paste: string): void {
    this.#within(DEADLINE);
    this.#say({ paste, number: ++this.#number });
  }

  #say(question: Question): void {
    this.#worker?.postMessage(question);
  }

  #within(milliseconds: number): void {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.#fail('slow'), milliseconds);
  }

  #fail(failure: Failure): void {
    const wanted = this.#paste !== undefined;
    this.forget();
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#ready = false;
    if (wanted) this.#onFailure(failure);
  }
}
