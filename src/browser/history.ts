import { element } from './dom.ts';

/** How many texts are kept. */
const KEPT = 5;

interface Entry {
  paste: string;
  said: string;
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

  /** Keeps a text with what was said of it. What is typed on grows one entry instead of adding others. */
  add(paste: string, said: string): void {
    this.#entries = [{ paste, said }, ...this.#entries.filter((entry) => !paste.startsWith(entry.paste) && !entry.paste.startsWith(paste))].slice(0, KEPT);
    this.#show();
  }

  #show(): void {
    const [, ...earlier] = this.#entries;
    this.#place.hidden = earlier.length === 0;
    this.#place.replaceChildren(
      element('summary', {}, `Earlier in this tab (${earlier.length})`),
      element('ul', { class: 'choices' }, ...earlier.map(({ paste, said }) => {
        const button = element('button', { type: 'button' }, said);
        button.addEventListener('click', () => this.#onReturn(paste));
        return element('li', {}, button);
      })),
    );
  }
}
