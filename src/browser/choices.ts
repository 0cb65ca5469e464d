import { element } from './dom.ts';

/** A line to choose: what it says, what stands under it in small letters, and what choosing it does. */
export interface Choice {
  text: string;
  under?: string;
  choose: () => void;
}

/** Lines to choose from. */
export const choiceList = (choices: readonly Choice[]): HTMLElement =>
  element('ul', { class: 'choices' }, ...choices.map(({ text, under, choose }) => {
    const button = element('button', { type: 'button' }, text, ...(under === undefined ? [] : [element('span', { class: 'quiet' }, under)]));
    button.addEventListener('click', choose);
    return element('li', {}, button);
  }));
