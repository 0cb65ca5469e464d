import { choiceList } from './choices.ts';
import { element } from './dom.ts';

/** How many texts are kept. */
const KEPT = 5;

/** A text that was read, what was said of it, and its first line, masked. */
export interface Entry {
  paste: string;
  said: string;
  begins: string;
}

/** The texts that were read before, to come back to. In the memory of this tab alone: they are gone with the page. */
export class History {
  readonly #place: HTMLElement;
  readonly #onReturn: (paste: string) => void;
  #entries: Entry[] = [];

  constructor(place: HTMLElement, onReturn: (paste: string) => void) {
    this.#place = place;
    this.#onReturn = onReturn;
  }

  /** Keeps a text with what was said of it and how it begins, both without secrets. A text that was `typed` takes the place of the one that it was typed into. */
  add(entry: Entry, typed: boolean): void {
    const others = this.#entries.slice(typed ? 1 : 0).filter(({ paste }) => paste !== entry.paste);
    this.#entries = [entry, ...others].slice(0, KEPT);
    this.#show();
  }

  #show(): void {
    const [, ...earlier] = this.#entries;
    this.#place.hidden = earlier.length === 0;
    this.#place.replaceChildren(
      element('summary', {}, `Earlier in this tab (${earlier.length})`),
      choiceList(earlier.map(({ paste, said, begins }) => ({ text: said, under: begins, choose: () => this.#onReturn(paste) }))),
    );
  }
}
