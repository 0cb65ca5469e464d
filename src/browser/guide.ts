import { copyButton } from './copy.ts';
import { tabSystems } from './systems.ts';
import { readFragment } from './values.ts';

/** Fills the reader's own values into the commands of a guide, and gives each block of commands a copy button. */
function fillValues(): void {
  const { values, heading } = readFragment(location.hash);
  for (const slot of document.querySelectorAll('[data-value]')) {
    const name = slot.getAttribute('data-value') ?? '';
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) continue;
    slot.textContent = value;
    slot.setAttribute('data-filled', '');
  }
  if (Object.keys(values).length > 0) document.getElementById(heading)?.scrollIntoView();
}

for (const block of document.querySelectorAll('pre[data-kind="command"]')) block.before(copyButton(() => block.textContent.trim()));
tabSystems();
fillValues();
addEventListener('hashchange', fillValues);
