import { element } from './dom.ts';

/** How long the browser gets to take a file over, in milliseconds. */
const GRACE = 10_000;

/** A button that saves `text()` as a file. The file is made in the page and comes from no server, which the policy permits. */
export function downloadButton(text: () => string, name: string, label: string): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([text()], { type: 'text/markdown' }));
    element('a', { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), GRACE);
  });
  return button;
}
