import { element } from './dom.ts';
import { PasteBox } from './paste-box.ts';

/** The box for the log, on the screen. */
export interface Logs {
  node: HTMLElement;
  box: PasteBox;
}

/** Makes the box for the log, which takes a text of any length, a file, or the clipboard. Calls `onChange` when it is another one. */
export function askLogs(onChange: () => void): Logs {
  const fault = element('p', { role: 'alert' });
  const node = element(
    'div',
    {},
    element('label', { for: 'report-logs' }, 'Logs (optional)'),
    element('p', { class: 'quiet', id: 'report-logs-hint' }, 'The error with the lines around it. Version, system and model are read from it. A file can be dropped here.'),
    element('textarea', { id: 'report-logs', rows: '8', autocomplete: 'off', spellcheck: 'false', autocapitalize: 'off', 'aria-describedby': 'report-logs-hint', 'data-paste': true }),
    element(
      'p',
      { class: 'row' },
      element('button', { type: 'button', 'data-clipboard': true }, 'Paste'),
      element('button', { type: 'button', 'data-open': true }, 'Open a file'),
      element('input', { type: 'file', tabindex: '-1', 'aria-hidden': 'true', class: 'visually-hidden', 'data-file': true }),
    ),
    fault,
  );
  const changed = () => {
    fault.textContent = '';
    onChange();
  };
  return { node, box: new PasteBox(node, changed, (said) => (fault.textContent = said)) };
}
