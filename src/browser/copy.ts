import { element } from './dom.ts';

/** A button that copies `text()` and says whether that worked: to `say`, or in the place of its label. */
export function copyButton(text: () => string, label = 'Copy', say?: (said: string) => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'copy' }, label);
  const tell = say ?? ((said: string) => (button.textContent = said));
  button.addEventListener('click', () => {
    copy(text()).then(
      () => tell('Copied'),
      () => tell('Select it and copy by hand'),
    );
  });
  return button;
}

/** Rejects where the browser gives no clipboard, as on pages that came without TLS. */
const copy = async (text: string) => navigator.clipboard.writeText(text);
