import type { Question } from '../report/questions.ts';
import { element, inline } from './dom.ts';

/** A question on the screen. */
export interface Asked {
  node: HTMLElement;
  answer(): string;
  /** Takes an answer from the paste, unless the reader has given one. */
  fill(found: string): void;
}

/** Nothing that is typed is kept by the browser, checked elsewhere or put into an address: the controls belong to no form. */
const unkept = { autocomplete: 'off', spellcheck: 'false' };

/** Makes the controls of a question; the logs have theirs in report-logs.ts. */
export const ask = (question: Question): Asked => (question.options ? askChoice(question, question.options) : askText(question));

function askChoice({ id, heading, hint }: Question, options: readonly string[]): Asked {
  const inputs = options.map((value) => element('input', { type: 'radio', name: `report-${id}`, value, autocomplete: 'off' }));
  // The form's own default.
  if (id === 'blocker' && inputs[0]) inputs[0].checked = true;
  const hintId = `report-${id}-hint`;
  return {
    node: element(
      'fieldset',
      { class: 'choice', 'aria-describedby': hintId },
      element('legend', {}, heading),
      element('p', { class: 'quiet', id: hintId }, hint),
      ...inputs.map((input) => element('label', {}, input, ` ${input.value}`)),
    ),
    answer: () => inputs.find(({ checked }) => checked)?.value ?? '',
    fill: () => {},
  };
}

function askText({ id, heading, hint, kind, required }: Question): Asked {
  const attributes = { id: `report-${id}`, 'aria-describedby': `report-${id}-hint`, ...unkept };
  const control = kind === 'line' ? element('input', { type: 'text', ...attributes }) : element('textarea', { rows: '3', ...attributes });
  const note = element('span', { hidden: true }, ' Read from the log: check it.');
  let filled = '';
  const showNote = () => (note.hidden = filled === '' || control.value !== filled);
  control.addEventListener('input', showNote);
  return {
    node: element(
      'div',
      {},
      element('label', { for: attributes.id }, heading, ...(required ? [] : [' (optional)'])),
      element('p', { class: 'quiet', id: attributes['aria-describedby'] }, ...inline(hint), note),
      control,
    ),
    answer: () => control.value,
    fill: (found) => {
      if (control.value === filled) control.value = filled = found;
      showNote();
    },
  };
}
