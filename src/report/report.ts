import { clip } from '../diagnosis/clip.ts';
import { kindsOf, type Kind } from '../redaction/kinds.ts';
import { redact } from '../redaction/redact.ts';
import { showControls } from '../text/controls.ts';
import { contained, fenced } from './markdown.ts';
import { questions, type Given, type Question, type QuestionId } from './questions.ts';
import { shorten } from './shorten.ts';

/** A guide of this site that was named for the failure. */
export interface NamedGuide {
  slug: string;
  title: string;
  /** How sure the lookup was, 0 to 1; absent where the reader found the guide without it. */
  confidence?: number;
  /** Whether its steps were followed and did not help. */
  tried: boolean;
}

/** Everything that a report is made from, as the reader typed or pasted it. */
export interface Answers {
  given: Given;
  guide?: NamedGuide | undefined;
}

/** One field of the form. */
export interface Section {
  id: QuestionId;
  heading: string;
  /** For the form's own field: plain, without a fence. Empty where there is no answer. */
  text: string;
  /** Under its heading in the report. */
  markdown: string;
}

/** A report without secrets. */
export interface Report {
  /** With the form's `[Bug]: ` in front. */
  title: string;
  /** All sections, in the order of the form (see questions.ts for its source). */
  markdown: string;
  sections: Section[];
  /** What was masked in the answers. */
  masked: Kind[];
  /** Headings of the fields that the form insists on and that have no answer. */
  missing: string[];
}

/** The longest title, in UTF-16 units; GitHub takes 256. */
const TITLE = 100;

/**
 * Builds the report. Whatever the reader gave is masked before anything else happens to it; then its control
 * characters are written out. `mask` is `redact`, or one that remembers. Long answers lose their middle and say so.
 */
export function buildReport({ given, guide }: Answers, mask: typeof redact = redact): Report {
  const labels: string[] = [];
  const sections = questions.map((question): Section => {
    const { text, left } = clip(given[question.id]?.trim() ?? '');
    const masked = mask(text);
    labels.push(...masked.masks.map(({ label }) => label));
    const short = shorten(showControls(masked.text), left);
    const said = question.id === 'additional' ? [short, namedGuide(guide)].filter(Boolean).join('\n\n') : short;
    return { id: question.id, heading: question.heading, text: forField(question, said), markdown: markdownOf(question, said) };
  });
  return {
    title: titleOf(sections),
    markdown: `${sections.map(({ heading, markdown }) => `### ${heading}\n\n${markdown}`).join('\n\n')}\n`,
    sections,
    masked: kindsOf(labels),
    missing: questions.filter(({ required }, index) => required && !sections[index]?.text).map(({ heading }) => heading),
  };
}

/** The headings with what belongs under each, to be filled in by hand. */
export const reportTemplate = (): string => questions.map(({ heading, hint, options }) => `### ${heading}\n\n(${options ? options.join(' / ') : hint})\n`).join('\n');

/** The form puts a fence of its own around the logs, which nothing inside may end. */
const forField = ({ kind }: Question, text: string) => (kind === 'logs' ? text.replaceAll('```', "'''") : text);

/** The form asks for NOT_ENOUGH_INFO where it insists on an answer and there is none. */
function markdownOf({ kind, required }: Question, text: string): string {
  if (text === '') return required ? 'NOT_ENOUGH_INFO (not given)' : 'not given';
  return kind === 'logs' ? fenced(text, 'shell') : contained(text);
}

function titleOf(sections: readonly Section[]): string {
  const summary = sections.find(({ id }) => id === 'summary')?.text.split('\n', 1)[0] ?? '';
  const short = summary.length > TITLE ? `${summary.slice(0, TITLE - 1).trimEnd()}…` : summary;
  return `[Bug]: ${short || 'not given'}`;
}

function namedGuide(guide: NamedGuide | undefined): string {
  if (!guide) return '';
  const { title, slug, confidence, tried } = guide;
  const sure = confidence === undefined ? '' : `, ${Math.round(confidence * 100)} % sure`;
  return `Guide of Clawmend, an unofficial troubleshooting site: "${title}" (${slug}${sure}).${tried ? ' Its steps were followed and did not help.' : ''}`;
}
