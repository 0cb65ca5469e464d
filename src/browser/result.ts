import type { Answer, AnsweredGuide } from '../diagnosis/answer.ts';
import { fillCommand } from '../diagnosis/command.ts';
import { kindsInWords, kindsOf } from '../redaction/kinds.ts';
import type { Segment } from '../redaction/segments.ts';
import { choiceList } from './choices.ts';
import { commandBlock } from './command-block.ts';
import { copyButton } from './copy.ts';
import { element, inline } from './dom.ts';
import { guideAddress } from './values.ts';
import { wayOn } from './way-on.ts';

/** What a reader can do with an answer beside reading it. */
export interface Actions {
  /** Takes another guide of the answer for the right one. */
  choose(slug: string): void;
  /** Starts a bug report from the paste; `slug` names the guide of the answer, where there is one. */
  report(slug: string | undefined): void;
  /** Goes back to the box, for more text. */
  more(): void;
}

/** Everything that stands under the paste box for an answer, in the order in which it is read. `chosen` is the reader's own choice. */
export function result(answer: Answer, actions: Actions, chosen?: string): HTMLElement[] {
  const first = answer.guides.find(({ slug }) => slug === chosen) ?? answer.guides[0];
  const others = answer.guides.filter((guide) => guide !== first);
  if (!first || (answer.verdict === 'unknown' && !chosen)) {
    return [heading(answer), ...unread(answer), ...wayOn(answer, actions), maskedPaste(answer, undefined, actions)];
  }
  return [
    heading(answer, chosen),
    ...unread(answer),
    ...(answer.verdict === 'match' || chosen ? [] : question(answer.guides, actions)),
    guideCard(first),
    maskedPaste(answer, first, actions),
    ...(answer.verdict === 'match' || chosen ? otherGuides(others, actions) : []),
  ];
}

/** The verdict in one sentence. */
export function verdict({ verdict, guides: [first] }: Answer, chosen?: string): string {
  if (chosen) return 'You chose:';
  if (!first || verdict === 'unknown') return 'No guide on this site fits this text.';
  return `${verdict === 'match' ? 'A known problem' : 'This could be it'}, ${Math.round(first.confidence * 100)} % sure:`;
}

const heading = (answer: Answer, chosen?: string) => element('h2', { class: `verdict ${answer.verdict}`, tabindex: '-1' }, verdict(answer, chosen));

/** Said where a long paste was read in part. */
function unread({ left }: Answer): HTMLElement[] {
  const said = `The paste is very long. Its beginning and its end were read; ${left.toLocaleString('en')} characters between them were not.`;
  return left > 0 ? [element('p', { class: 'notice' }, said)] : [];
}

const addressOf = ({ slug, section, values }: AnsweredGuide) => guideAddress(slug, section, values);

function guideCard(guide: AnsweredGuide): HTMLElement {
  const command = fillCommand(guide.command, guide.values);
  const check = [element('p', { class: 'quiet' }, 'Check it first with:'), commandBlock(command)];
  const link = copyButton(() => new URL(addressOf(guide), location.href).href, 'Copy a link to this answer');
  return element(
    'article',
    { class: 'card' },
    element('h3', {}, element('a', { href: addressOf(guide) }, guide.title)),
    element('p', {}, ...inline(guide.summary)),
    ...(guide.review ? [element('p', { class: 'notice' }, guide.review)] : []),
    ...(command ? check : []),
    element('p', { class: 'row' }, element('a', { class: 'primary', href: addressOf(guide) }, 'Open the guide'), link),
  );
}

/** Asks which of several it is, each told by the line that tells it apart. */
function question(guides: AnsweredGuide[], actions: Actions): HTMLElement[] {
  if (guides.length < 2) return [];
  return [element('h3', {}, 'Which of these do you see?'), choices(guides, actions)];
}

function otherGuides(guides: AnsweredGuide[], actions: Actions): HTMLElement[] {
  return guides.length === 0 ? [] : [element('h3', {}, 'Or is it rather this?'), choices(guides, actions)];
}

const choices = (guides: AnsweredGuide[], actions: Actions) =>
  choiceList(guides.map(({ slug, symptom, title }) => ({ text: symptom, under: title, choose: () => actions.choose(slug) })));

/** The paste as it was read, without its secrets; what speaks for the guide is marked. */
function maskedPaste({ segments, masked }: Answer, guide: AnsweredGuide | undefined, actions: Actions): HTMLElement {
  const own = guide && `${guide.slug}/`;
  const met = (segment: Segment) => segment.signatures?.filter((signature) => own !== undefined && signature.startsWith(own)) ?? [];
  const marked = segments.some((segment) => met(segment).length > 0);
  const report = element('button', { type: 'button' }, 'Build a bug report');
  report.addEventListener('click', () => actions.report(guide?.slug));
  return element(
    'section',
    {},
    element('h3', {}, marked ? 'Why: what was recognised in your paste' : 'Your paste, as it was read'),
    element('pre', { class: 'paste', tabindex: '0' }, element('code', {}, ...segments.map((segment) => segmentNode(segment, met(segment))))),
    ...(masked.length > 0 ? [element('p', { class: 'quiet' }, `Masked here: ${kindsInWords(kindsOf(masked))}.`)] : []),
    element('p', { class: 'row' }, copyButton(() => segments.map(({ text }) => text).join(''), 'Copy the masked text'), report),
  );
}

function segmentNode({ text, masked }: Segment, met: string[]): Node | string {
  const node = masked ? element('span', { class: 'masked' }, text) : text;
  return met.length ? element('mark', { title: `Meets ${met.join(', ')}` }, node) : node;
}
