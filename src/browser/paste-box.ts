import { clip, LIMIT } from '../diagnosis/clip.ts';
import { showControls } from '../text/controls.ts';
import { find } from './dom.ts';

/** How a text came: typed or edited, or given as a whole. */
export type Way = 'typed' | 'given';

/** How much of each end of a file is read, in bytes: more than the limit in any encoding. */
const FILE_END = LIMIT * 4;

/** The box that takes a text of any length: typed, pasted, dropped, or from a file or the clipboard. */
export class PasteBox {
  readonly #box: HTMLTextAreaElement;
  /** A text that is too long for the box, of which the box shows what will be read. */
  #whole: string | undefined;
  /** How many bytes of a file were left out of the text. */
  #skipped = 0;
  readonly #onChange: (way: Way) => void;
  readonly #onFault: (said: string) => void;

  /** Calls `onChange` whenever the text is another one, and `onFault` with a sentence where a text could not be taken. */
  constructor(place: HTMLElement, onChange: (way: Way) => void, onFault: (said: string) => void) {
    this.#box = find('[data-paste]', HTMLTextAreaElement, place);
    this.#onChange = onChange;
    this.#onFault = onFault;
    this.#box.addEventListener('input', (event) => {
      this.#whole = undefined;
      this.#skipped = 0;
      const isPasted = event instanceof InputEvent && /^insertFrom(?:Paste|Drop)/.test(event.inputType);
      onChange(isPasted ? 'given' : 'typed');
    });
    this.#box.addEventListener('paste', (event) => this.#takeLong(event));
    this.#takeFiles(place);
    this.#takeClipboard(place);
  }

  /** The whole text, also where the box shows its two ends only. */
  get text(): string {
    return this.#whole ?? this.#box.value;
  }

  set text(text: string) {
    this.#put(text, 0);
  }

  /** How much of what was given is neither in the text nor in the box, in bytes: the middle of a large file. */
  get skipped(): number {
    return this.#skipped;
  }

  #put(text: string, skipped: number): void {
    this.#whole = text.length > LIMIT ? text : undefined;
    this.#skipped = skipped;
    this.#box.value = clip(text).text;
    this.#onChange('given');
  }

  focus(): void {
    this.#box.focus();
  }

  /** Selects the whole text, so that the next paste takes its place. */
  select(): void {
    this.#box.select();
  }

  /** A box takes seconds to lay out megabytes, so it gets of a long text what will be read of it. */
  #takeLong(event: ClipboardEvent): void {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.length <= LIMIT) return;
    event.preventDefault();
    this.text = this.#box.value.slice(0, this.#box.selectionStart) + pasted + this.#box.value.slice(this.#box.selectionEnd);
  }

  #takeFiles(place: HTMLElement): void {
    const input = find('[data-file]', HTMLInputElement, place);
    find('[data-open]', HTMLButtonElement, place).addEventListener('click', () => input.click());
    input.addEventListener('change', () => {
      void this.#read(input.files?.[0]);
      input.value = '';
    });
    // Text that is dragged into the box is the browser's own affair.
    const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    place.addEventListener('dragover', (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      place.classList.add('dragged');
    });
    place.addEventListener('dragleave', () => place.classList.remove('dragged'));
    place.addEventListener('drop', (event) => {
      place.classList.remove('dragged');
      if (!holdsFile(event)) return;
      event.preventDefault();
      void this.#read(event.dataTransfer?.files[0]);
    });
  }

  /** Reads a file in the page; of a long one its two ends. */
  async #read(file: File | undefined): Promise<void> {
    if (!file) return;
    try {
      const skipped = Math.max(0, file.size - 2 * FILE_END);
      const ends = skipped > 0 ? [file.slice(0, FILE_END), file.slice(-FILE_END)] : [file];
      const text = (await Promise.all(ends.map(textOf))).join('\n');
      if (text.includes('\0')) this.#onFault(`${showControls(file.name)} is not a text. Unpack it, and open the log inside.`);
      else this.#put(text, skipped);
    } catch {
      this.#onFault(`${showControls(file.name)} could not be read. Open it, and paste its text.`);
    }
  }

  #takeClipboard(place: HTMLElement): void {
    const button = find('[data-clipboard]', HTMLButtonElement, place);
    button.hidden = navigator.clipboard?.readText === undefined;
    button.addEventListener('click', () => {
      navigator.clipboard.readText().then(
        (text) => {
          if (text === '') this.#onFault('There is no text in the clipboard.');
          else this.text = text;
        },
        () => this.#onFault('The browser gives no access to the clipboard. Click into the box and paste there.'),
      );
    });
  }
}

/** The text of a file, in the encoding that its first bytes name: PowerShell writes UTF-16. */
async function textOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
