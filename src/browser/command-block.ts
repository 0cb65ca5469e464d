import { copyButton } from './copy.ts';
import { element } from './dom.ts';

/** A command with its button. */
export const commandBlock = (command: string): HTMLElement =>
  element('div', { class: 'command' }, element('pre', { tabindex: '0', 'data-kind': 'command' }, element('code', {}, command)), copyButton(() => command));
