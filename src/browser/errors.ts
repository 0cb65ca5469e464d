import { find } from './dom.ts';

const input = find('[data-filter] input', HTMLInputElement);
const status = find('[data-filter] [role="status"]', HTMLElement);

/** The most of a filter that is read, in UTF-16 units: each of its words is looked for in each of thousands of messages. */
const LONGEST = 1_000;

/** A group of messages under one heading, with the text that each is found by. */
const groups = [...document.querySelectorAll<HTMLElement>('[data-messages]')].map((group) => ({
  group,
  items: [...group.querySelectorAll<HTMLElement>('li')].map((item) => ({ item, text: item.textContent.toLowerCase() })),
}));

/** Shows the messages that hold every word of the filter, and the headings that have one left. */
function filter(): void {
  const words = input.value.slice(0, LONGEST).toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const { group, items } of groups) {
    let left = 0;
    for (const { item, text } of items) {
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) left++;
    }
    group.hidden = left === 0;
    shown += left;
  }
  for (const section of document.querySelectorAll<HTMLElement>('[data-category]')) {
    section.hidden = !section.querySelector('[data-messages]:not([hidden])');
    const jump = document.querySelector(`.jump a[href="#${section.dataset['category'] ?? ''}"]`)?.parentElement;
    if (jump) jump.hidden = section.hidden;
  }
  status.textContent = words.length === 0 ? '' : shown === 0 ? 'No message holds these words.' : `${shown} ${shown === 1 ? 'message' : 'messages'}`;
}

input.disabled = false;
input.addEventListener('input', filter);
input.form?.addEventListener('submit', (event) => event.preventDefault());
if (input.value) filter();
