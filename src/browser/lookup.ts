import type { Answer } from '../diagnosis/answer.ts';
import { element, find } from './dom.ts';
import { examples } from './examples.ts';
import { started } from './fallback.ts';
import { History } from './history.ts';
import { PasteBox, type Way } from './paste-box.ts';
import { Reader, type Failure } from './reader.ts';
import { ReportPlace } from './report-place.ts';
import { result, verdict, type Actions } from './result.ts';
import { siteAddress } from './site-address.ts';

const lookup = find('[data-lookup]', HTMLElement);
const place = find('[data-answer]', HTMLElement, lookup);
const announcement = find('[data-announcement]', HTMLElement, lookup);
const fault = find('[data-fault]', HTMLElement, lookup);
const clear = find('[data-clear]', HTMLButtonElement, lookup);
const report = new ReportPlace(find('[data-report]', HTMLElement));

const failures: Readonly<Record<Failure, string>> = {
  slow: 'Reading this took too long and was stopped. Paste less of it: the error and the twenty lines before it.',
  late: 'The list of known errors has not arrived, so nothing could be read. Try again when the connection is better.',
  broken: 'The lookup could not start in this browser. Reload the page, or use the error index or the search.',
};

/** How long a reading may take before the page says that it is reading, in milliseconds. */
const NOTICEABLE = 400;
let reading: ReturnType<typeof setTimeout> | undefined;

/** The most of a line that stands in a list, in UTF-16 units. */
const LINE = 80;

/** The button moves on to the answer; an answer that comes while the reader types leaves the focus alone. */
let focusWanted = false;

function show(children: HTMLElement[], said: string): void {
  clearTimeout(reading);
  if (place.contains(document.activeElement)) focusWanted = true;
  place.replaceChildren(...children);
  place.hidden = false;
  announcement.textContent = said;
  if (focusWanted) find('h2', HTMLHeadingElement, place).focus();
  focusWanted = false;
}

const sentence = (answer: Answer, chosen?: string) =>
  [verdict(answer, chosen), answer.guides.find(({ slug }) => slug === chosen)?.title ?? (answer.verdict === 'unknown' ? '' : answer.guides[0]?.title)].join(' ').trim();

/** The first line of the paste that says something, masked and short enough for a list. */
function beginning({ segments }: Answer): string {
  const line = segments.map(({ text }) => text).join('').split('\n').find((text) => text.trim() !== '') ?? '';
  return line.length > LINE ? `${line.slice(0, LINE)}…` : line;
}

function showAnswer(answer: Answer, chosen?: string): void {
  const actions: Actions = {
    choose: (slug) => {
      focusWanted = true;
      showAnswer(answer, slug);
    },
    report: (slug) => {
      report.open(box.text, answer.guides.find((guide) => guide.slug === slug)).catch(() => showFault('The report builder did not load. Reload the page, or open it from the foot of the page.'));
    },
    more: () => {
      box.focus();
      box.select();
    },
  };
  show(result(answer, actions, chosen), sentence(answer, chosen));
}

function showFailure(said: string): void {
  show(
    [
      element('h2', { class: 'verdict unknown', tabindex: '-1' }, 'No answer'),
      element('p', {}, said),
      element('p', {}, element('a', { href: siteAddress('/errors/') }, 'Error index'), ' · ', element('a', { href: siteAddress('/search/') }, 'Search')),
    ],
    said,
  );
}

const history = new History(find('[data-history]', HTMLElement, lookup), (paste) => {
  box.text = paste;
  focusWanted = true;
});

const reader = new Reader(
  lookup.dataset['catalog'] ?? '',
  (found) => {
    const answer = { ...found, left: found.left + box.skipped };
    history.add({ paste: box.text, said: sentence(answer), begins: beginning(answer) }, way === 'typed');
    showAnswer(answer);
  },
  (failure) => showFailure(failures[failure]),
);

/** Said where an answer takes its time: the catalog is still on its way, or the text is long. */
function showReading(): void {
  const cancel = element('button', { type: 'button' }, 'Cancel');
  cancel.addEventListener('click', () => {
    leave();
    box.focus();
  });
  place.replaceChildren(element('p', { class: 'row' }, 'Reading …', cancel));
  place.hidden = false;
  announcement.textContent = 'Reading';
}

/** How the text in the box came there. */
let way: Way = 'given';

function read(how: Way): void {
  way = how;
  fault.hidden = true;
  focusWanted = false;
  clear.hidden = box.text === '';
  if (box.text.trim() === '') return leave();
  clearTimeout(reading);
  reading = setTimeout(showReading, NOTICEABLE);
  reader.read(box.text);
}

/** Takes the answer away, and forgets what is being read. */
function leave(): void {
  clearTimeout(reading);
  reader.forget();
  place.hidden = true;
  place.replaceChildren();
  announcement.textContent = '';
}

function showFault(said: string): void {
  fault.textContent = said;
  fault.hidden = false;
}

const box = new PasteBox(lookup, read, showFault);

find('[data-look-up]', HTMLButtonElement, lookup).addEventListener('click', () => {
  if (box.text.trim() === '') return box.focus();
  read(way);
  focusWanted = true;
});

let tried = 0;
find('[data-try]', HTMLButtonElement, lookup).addEventListener('click', () => {
  box.text = examples[tried++ % examples.length] ?? examples[0];
});
clear.addEventListener('click', () => {
  box.text = '';
  report.close();
  box.focus();
});
// A text that was there before this script is read at once.
if (box.text) read('given');
started();
