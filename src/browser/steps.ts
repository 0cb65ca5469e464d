import { element } from './dom.ts';
import { forget, recall, remember } from './storage.ts';

/** Lets the reader tick off the steps of a guide. `key` names the guide and its version, so that ticks end with the steps they were for. */
export function tickSteps(key: string): void {
  const done = new Set(recall(key)?.split(' '));
  const lists = [...document.querySelectorAll('.guide ol')].filter((list) => !list.parentElement?.closest('ol'));
  for (const [index, list] of lists.entries()) {
    tickList(list, String(index), done, () => {
      if (done.size > 0) remember(key, [...done].join(' '));
      else forget(key);
    });
  }
}

/** One list of steps, with how many of them are done under it once the first one is. Names of steps are `<list>.<place>`. */
function tickList(list: Element, name: string, done: Set<string>, save: () => void): void {
  const count = element('span', { role: 'status' });
  const again = element('button', { type: 'button' }, 'Untick all');
  const note = element('p', { class: 'ticks', hidden: true }, count, ' ', again);
  const boxes = [...list.children].map((step, place) => {
    const box = element('input', { type: 'checkbox', class: 'tick', 'aria-label': `Step ${place + 1} is done; kept in this browser only`, title: 'Done' });
    box.checked = done.has(`${name}.${place}`);
    step.append(box);
    return box;
  });
  const update = () => {
    const ticked = boxes.filter(({ checked }) => checked).length;
    note.hidden = ticked === 0;
    count.textContent = `${ticked} of ${boxes.length} steps done. Kept in this browser only.`;
  };
  const change = () => {
    for (const [place, { checked }] of boxes.entries()) {
      if (checked) done.add(`${name}.${place}`);
      else done.delete(`${name}.${place}`);
    }
    update();
    save();
  };
  for (const box of boxes) box.addEventListener('change', change);
  again.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    boxes[0]?.focus();
    change();
  });
  list.after(note);
  update();
}
