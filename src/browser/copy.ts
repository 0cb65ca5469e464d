import { element } from './dom.ts';

/** How long a button says how copying went, in milliseconds. */
const SAID = 2_000;

/** A button that copies `text()` and says whether that worked: on itself for a while, and to `say`, where there is one. */
export function copyButton(text: () => string, label = 'Copy', say: (said: string) => void = () => {}): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'copy', 'aria-live': 'polite' }, label);
  const tell = (said: string, sentence: string) => {
    button.textContent = said;
    say(sentence);
    setTimeout(() => (button.textContent = label), SAID);
  };
  button.addEventListener('click', () => {
    copy(text()).then(
      () => tell('Copied', 'Copied'),
      () => tell('Not copied', 'The browser does not copy here; select it and copy by hand'),
    );
  });
  return button;
}

/** Rejects where the browser gives no clipboard, as on pages that came without TLS. */
const copy = async (text: string) => navigator.clipboard.writeText(text);
