import { element } from './dom.ts';

/** A button that copies `text()` and says whether that worked. */
export function copyButton(text: () => string): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'copy' }, 'Copy');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text()).then(
      () => (button.textContent = 'Copied'),
      () => (button.textContent = 'Select it and copy by hand'),
    );
  });
  return button;
}
