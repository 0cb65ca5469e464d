import { fillCommand } from '../diagnosis/command.ts';
import type { Segment } from '../redaction/segments.ts';
import type { Answer, AnsweredGuide } from './answer.ts';
import { copyButton } from './copy.ts';
import { element, inline } from './dom.ts';
import { guideAddress } from './values.ts';

/** Everything that stands under the paste box for an answer, in the order in which it is read. */
export function result(answer: Answer): HTMLElement[] {
  const [first, ...others] = answer.guides;
  return [
    element('h2', { class: `verdict ${answer.verdict}`, tabindex: '-1' }, verdict(answer)),
    ...unread(answer),
    ...(first && answer.verdict !== 'unknown' ? [guideCard(first), ...questions(first, others)] : wayOn(answer.guides)),
    maskedPaste(answer),
  ];
}

/** The verdict in one sentence. */
export function verdict({ verdict, guides: [first] }: Answer): string {
  if (!first || verdict === 'unknown') return 'No guide on this site fits this text.';
  return `${verdict === 'match' ? 'A known problem' : 'This could be it'}, ${Math.round(first.confidence * 100)} % sure:`;
}

/** Said where a long paste was read in part. */
function unread({ left }: Answer): HTMLElement[] {
  const said = `The paste is very long. Its beginning and its end were read; ${left.toLocaleString('en')} characters between them were not.`;
  return left > 0 ? [element('p', { class: 'notice' }, said)] : [];
}

function guideCard(guide: AnsweredGuide): HTMLElement {
  const address = guideAddress(guide.slug, guide.section, guide.values);
  const command = fillCommand(guide.command, guide.values);
  return element(
    'article',
    { class: 'card' },
    element('h3', {}, element('a', { href: address }, guide.title)),
    element('p', {}, ...inline(guide.summary)),
    ...(command ? [element('p', { class: 'quiet' }, 'Check it first with:'), element('div', { class: 'command' }, copyButton(() => command), element('pre', { tabindex: '0' }, element('code', {}, command)))] : []),
    element('p', {}, element('a', { class: 'primary', href: address }, 'Open the guide')),
  );
}

/** The other candidates, each asked with the line that tells it apart. */
function questions(first: AnsweredGuide, others: AnsweredGuide[]): HTMLElement[] {
  if (others.length === 0) return [];
  const choices = others.map((guide) =>
    element('li', {}, element('a', { href: guideAddress(guide.slug, guide.section, guide.values) }, guide.symptom), element('span', { class: 'quiet' }, ` ${guide.title}`)),
  );
  return [
    element('h3', {}, 'Or is it rather this?'),
    element('p', { class: 'quiet' }, 'The answer above means: ', first.symptom),
    element('ul', { class: 'guides' }, ...choices),
  ];
}

/** What helps when nothing fits. */
function wayOn(nearest: AnsweredGuide[]): HTMLElement[] {
  const steps = [
    element('li', {}, 'Paste more: the lines before the error often name the cause. ', element('code', {}, 'openclaw logs --json'), ' has the provider\'s own words behind a chat message.'),
    element('li', {}, 'Run ', element('code', {}, 'openclaw gateway status'), ' and ', element('code', {}, 'openclaw doctor --lint'), ', which change nothing, and paste what they print.'),
    element('li', {}, element('a', { href: '/search/' }, 'Search the guides'), ' or look through the ', element('a', { href: '/errors/' }, 'error index'), '.'),
    element('li', {}, 'Start with ', element('a', { href: '/guides/start-here/' }, 'the first five minutes'), ', or ', element('a', { href: '/guides/report-a-bug/' }, 'report it'), '.'),
  ];
  const guesses = nearest.map(({ slug, title }) => element('li', {}, element('a', { href: `/guides/${slug}/` }, title)));
  return [
    element('ul', {}, ...steps),
    ...(guesses.length ? [element('h3', {}, 'Nearest guides, no more than a guess'), element('ul', { class: 'guides' }, ...guesses)] : []),
  ];
}

function maskedPaste({ segments, masked }: Answer): HTMLElement {
  const marked = segments.some(({ signatures }) => signatures);
  return element(
    'section',
    {},
    element('h3', {}, marked ? 'Why: what was recognised in your paste' : 'Your paste, as it was read'),
    element('pre', { class: 'paste', tabindex: '0' }, element('code', {}, ...segments.map(segmentNode))),
    ...(masked > 0 ? [element('p', { class: 'quiet' }, `${masked} ${masked === 1 ? 'secret or personal detail is' : 'secrets or personal details are'} masked here.`)] : []),
    element('p', {}, copyMasked(segments)),
  );
}

function segmentNode({ text, masked, signatures }: Segment): Node | string {
  const node = masked ? element('span', { class: 'masked' }, text) : text;
  return signatures ? element('mark', { title: `Meets ${signatures.join(', ')}` }, node) : node;
}

function copyMasked(segments: Segment[]): HTMLButtonElement {
  const button = copyButton(() => segments.map(({ text }) => text).join(''));
  button.textContent = 'Copy the masked text';
  return button;
}
