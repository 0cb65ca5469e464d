import { isCommandSafe } from '../diagnosis/command.ts';
import { placeholders } from '../diagnosis/placeholders.ts';
import { find } from './dom.ts';
import { readFragment, writeFragment } from './values.ts';

const UNSAFE = 'Only letters, digits and . : / @ + - _ can stand in a command here.';

/** The reader's own values in a guide's commands: those that came with the address, to be changed and cleared in one place. */
export function fillCommandValues(): void {
  const panel = document.querySelector('[data-command-values]');
  if (!(panel instanceof HTMLDetailsElement)) return goTo(readFragment(location.hash).heading);
  const form = find('form', HTMLFormElement, panel);
  const inputs = [...form.querySelectorAll('input')];

  const show = () => {
    const { values } = readFragment(location.hash);
    fillSlots(values);
    const filled = inputs.filter(({ name }) => values[name] !== undefined).map(({ name }) => `${name} ${values[name]}`);
    find('[data-summary]', HTMLElement, panel).textContent = (filled.length ? filled : inputs.map(({ name }) => name)).join(', ');
  };
  const take = () => {
    for (const input of inputs) input.setCustomValidity(input.value === '' || isCommandSafe(input.value) ? '' : UNSAFE);
    if (!form.reportValidity()) return;
    const values = Object.fromEntries(inputs.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]));
    history.replaceState(null, '', `${location.pathname}${writeFragment(values)}`);
    show();
  };
  const arrive = () => {
    const { values, heading } = readFragment(location.hash);
    for (const input of inputs) input.value = values[input.name] ?? '';
    show();
    if (Object.keys(values).length > 0) goTo(heading);
  };

  for (const control of form.elements) if (control instanceof HTMLInputElement || control instanceof HTMLButtonElement) control.disabled = false;
  form.addEventListener('input', take);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    for (const input of inputs) input.value = '';
    take();
  });
  addEventListener('hashchange', arrive);
  arrive();
}

const goTo = (heading: string) => document.getElementById(heading)?.scrollIntoView();

/** Puts values into the commands, and the readable defaults where there are none. */
function fillSlots(values: Readonly<Record<string, string>>): void {
  for (const slot of document.querySelectorAll('[data-value]')) {
    const name = slot.getAttribute('data-value') ?? '';
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    slot.textContent = value ?? placeholders[name]?.fallback ?? '';
    slot.toggleAttribute('data-filled', value !== undefined);
  }
}
