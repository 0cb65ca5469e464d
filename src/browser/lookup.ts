import { clip, LIMIT } from '../diagnosis/clip.ts';
import { element, find } from './dom.ts';
import { Reader, type Failure } from './reader.ts';
import { result, verdict } from './result.ts';

const lookup = find('[data-lookup]', HTMLElement);
const box = find('[data-paste]', HTMLTextAreaElement, lookup);
const place = find('[data-answer]', HTMLElement, lookup);
const announcement = find('[data-announcement]', HTMLElement, lookup);
const clear = find('[data-clear]', HTMLButtonElement, lookup);

const example = '⚠️ anthropic/claude-sonnet-4-6 request failed (authentication failed, HTTP 401). Re-authenticate the provider and try again.';

const failures: Readonly<Record<Failure, string>> = {
  slow: 'Reading this took too long and was stopped. Paste less of it: the error and the twenty lines before it.',
  broken: 'The lookup could not start in this browser. Reload the page, or use the error index or the search.',
};

/** The button moves on to the answer; an answer that comes while the reader types leaves the focus alone. */
let focusWanted = false;

function show(children: HTMLElement[], said: string): void {
  place.replaceChildren(...children);
  place.hidden = false;
  announcement.textContent = said;
  if (focusWanted) find('h2', HTMLHeadingElement, place).focus();
  focusWanted = false;
}

const reader = new Reader(
  lookup.dataset['catalog'] ?? '',
  (answer) => show(result(answer), [verdict(answer), answer.verdict === 'unknown' ? '' : answer.guides[0]?.title].join(' ')),
  (failure) =>
    show(
      [
        element('h2', { class: 'verdict unknown', tabindex: '-1' }, 'No answer'),
        element('p', {}, failures[failure]),
        element('p', {}, element('a', { href: '/errors/' }, 'Error index'), ' · ', element('a', { href: '/search/' }, 'Search')),
      ],
      failures[failure],
    ),
);

/** A text that is too long for the box, of which the box shows what will be read. */
let whole: string | undefined;

function read(): void {
  const paste = whole ?? box.value;
  clear.hidden = paste === '';
  if (paste.trim() !== '') return reader.read(paste);
  focusWanted = false;
  reader.forget();
  place.hidden = true;
  place.replaceChildren();
  announcement.textContent = '';
}

box.addEventListener('input', () => {
  whole = undefined;
  focusWanted = false;
  read();
});
// A box takes seconds to lay out megabytes, so it gets of a long text what will be read of it.
box.addEventListener('paste', (event) => {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  if (pasted.length <= LIMIT) return;
  event.preventDefault();
  whole = box.value.slice(0, box.selectionStart) + pasted + box.value.slice(box.selectionEnd);
  box.value = clip(whole).text;
  focusWanted = false;
  read();
});
find('[data-look-up]', HTMLButtonElement, lookup).addEventListener('click', () => {
  focusWanted = box.value.trim() !== '';
  if (focusWanted) read();
  else box.focus();
});
find('[data-try]', HTMLButtonElement, lookup).addEventListener('click', () => {
  whole = undefined;
  box.value = example;
  read();
});
clear.addEventListener('click', () => {
  whole = undefined;
  box.value = '';
  read();
  box.focus();
});
// A text that the browser kept over a reload is read at once.
if (box.value) read();
