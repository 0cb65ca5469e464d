import { element } from './dom.ts';

/** A button that copies `text()` and says whether that worked. */
export function copyButton(text: () => string, label = 'Copy'): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'copy' }, label);
  button.addEventListener('click', () => {
    copy(text()).then(
      () => (button.textContent = 'Copied'),
      () => (button.textContent = 'Select it and copy by hand'),
    );
  });
  return button;
}

/** Rejects where the browser gives no clipboard, as on pages that came without TLS. */
const copy = async (text: string) => navigator.clipboard.writeText(text);
