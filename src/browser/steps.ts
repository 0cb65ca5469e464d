import { element } from './dom.ts';
import { forget, recall, remember } from './storage.ts';

/** Lets the reader tick off the steps of a guide. `key` names the guide and its version, so that ticks end with the steps they were for. */
export function tickSteps(key: string): void {
  const steps = [...document.querySelectorAll<HTMLElement>('.guide ol > li')].filter((step) => !step.parentElement?.closest('ol > li'));
  const done = new Set(recall(key)?.split(' '));
  const note = element('p', { class: 'ticks', role: 'status' });

  const save = (list: Element | null) => {
    if (done.size > 0) remember(key, [...done].join(' '));
    else forget(key);
    const again = element('button', { type: 'button' }, 'Untick all');
    again.addEventListener('click', () => {
      done.clear();
      for (const box of document.querySelectorAll<HTMLInputElement>('input.tick')) box.checked = false;
      save(list);
    });
    note.replaceChildren(`${done.size} of ${steps.length} steps done. Kept in this browser only. `, again);
    list?.after(note);
  };

  for (const [index, step] of steps.entries()) {
    const name = String(index);
    const box = element('input', { type: 'checkbox', class: 'tick', 'aria-label': `Step ${index + 1} is done; kept in this browser only`, title: 'Done' });
    box.checked = done.has(name);
    box.addEventListener('change', () => {
      if (box.checked) done.add(name);
      else done.delete(name);
      save(step.parentElement);
    });
    step.append(box);
  }
}
