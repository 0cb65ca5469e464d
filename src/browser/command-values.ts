import { isCommandSafe } from '../diagnosis/command.ts';
import { placeholders } from '../diagnosis/placeholders.ts';
import { writeAddress } from './address.ts';
import { find } from './dom.ts';
import { readFragment, writeFragment, type Carried } from './values.ts';

const UNSAFE = 'A value begins with a letter or a digit (a path with / or ~/), holds only letters, digits and . : / @ + - _, and has at most 120 characters.';

/** The reader's own values in a guide's commands: those that came with the address, to be changed and cleared in one place. */
export function fillCommandValues(): void {
  const panel = document.querySelector('[data-command-values]');
  if (!(panel instanceof HTMLDetailsElement)) return arriveWithout(readFragment(location.hash));
  const form = find('form', HTMLFormElement, panel);
  const inputs = [...form.querySelectorAll('input')];
  const said = find('[data-summary]', HTMLElement, panel);

  const show = (values: Readonly<Record<string, string>>) => {
    fillSlots(values);
    const filled = inputs.filter(({ name }) => values[name] !== undefined).map(({ name }) => `${name} ${values[name]}`);
    said.textContent = (filled.length ? filled : inputs.map(({ name }) => name)).join(', ');
  };
  /** Takes what is in the fields; one that holds what a command may not hold says so and is left out. */
  const take = (changed: EventTarget | null) => {
    for (const input of inputs) input.setCustomValidity(input.value === '' || isCommandSafe(input.value) ? '' : UNSAFE);
    if (changed instanceof HTMLInputElement) changed.reportValidity();
    const values = Object.fromEntries(inputs.filter(({ value, validity }) => value !== '' && validity.valid).map(({ name, value }) => [name, value]));
    show(values);
    writeAddress(() => `${location.pathname}${writeFragment(values)}`);
  };
  /** A plain anchor, as the links of the page have it, leaves the values as they are. */
  const arrive = () => {
    const { values, heading, carries } = readFragment(location.hash);
    if (!carries) return;
    for (const input of inputs) input.value = values[input.name] ?? '';
    show(values);
    goTo(heading);
  };

  for (const control of form.elements) if (control instanceof HTMLInputElement || control instanceof HTMLButtonElement) control.disabled = false;
  form.addEventListener('input', ({ target }) => take(target));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    for (const input of inputs) input.value = '';
    take(null);
  });
  addEventListener('hashchange', arrive);
  arrive();
}

function arriveWithout({ heading, carries }: Carried): void {
  if (carries) goTo(heading);
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
