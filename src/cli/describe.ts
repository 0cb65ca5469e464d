import type { Answer, AnsweredGuide } from '../diagnosis/answer.ts';
import { fillCommand } from '../diagnosis/command.ts';
import { kindsInWords, kindsOf } from '../redaction/kinds.ts';
import { splitInline } from '../text/inline.ts';
import { excerpt } from './excerpt.ts';
import type { Style } from './style.ts';
import { wrap } from './width.ts';

const INDENT = '  ';
const GUTTER = '  │ ';

/** An answer in words for a terminal. `site` is the address of the site whose guides are linked; without it their paths are named. */
export function describe(answer: Answer, style: Style, site?: string): string {
  const { verdict, guides: [first, ...others] } = answer;
  const told = !first || verdict === 'unknown' ? unknown(answer, style, site) : known(answer, first, others, style, site);
  return [...told, ...unread(answer, style)].map((block) => block.join('\n')).join('\n\n');
}

/** Blocks of lines; an empty line parts them. */
type Blocks = string[][];

function known(answer: Answer, first: AnsweredGuide, others: AnsweredGuide[], style: Style, site: string | undefined): Blocks {
  const { paint } = style;
  const isSure = answer.verdict === 'match';
  const sure = `${isSure ? 'A known problem' : 'This could be it'}, ${Math.round(first.confidence * 100)} % sure:`;
  const command = fillCommand(first.command, first.values);
  return [
    [paint(sure, 'bold', isSure ? 'green' : 'yellow')],
    [...prose(first.title, style, (line) => paint(line, 'bold')), ...prose(first.summary, style), ...(first.review ? prose(first.review, style) : [])],
    ...(command ? [[`${INDENT}Check it first with:`, commandLine(command, style)]] : []),
    [`${INDENT}The guide: ${link(first, style, site)}`],
    why(answer, first, style),
    ...(others.length ? [[paint('Or is it rather this?', 'bold')], ...others.map((guide) => named(guide, guide.symptom, style, site))] : []),
  ];
}

function unknown({ guides, next: [first, ...others] }: Answer, style: Style, site: string | undefined): Blocks {
  const { paint } = style;
  return [
    [paint('No guide fits this text.', 'bold', 'yellow')],
    ...(first ? [[...wrap(`Run this. It changes nothing and shows ${first.shows}:`, style.columns), commandLine(first.command, style)]] : []),
    ...others.map(({ command, shows }) => [...wrap(`Or this, which shows ${shows}:`, style.columns), commandLine(command, style)]),
    wrap('Then read its output here too, or more of the log: the lines before the error often name the cause.', style.columns),
    ...(guides.length ? [[paint('Nearest guides, no more than a guess', 'bold')], ...guides.map((guide) => named(guide, guide.title, style, site))] : []),
  ];
}

/** What was recognised, and what was masked in the whole paste. */
function why({ segments, masked }: Answer, { slug }: AnsweredGuide, style: Style): string[] {
  const lines = excerpt(segments, slug, { ...style, columns: style.columns - GUTTER.length });
  const said = `Masked in the paste: ${kindsInWords(kindsOf(masked))}.`;
  return [style.paint('Why: what was recognised', 'bold'), ...lines.map((line) => style.paint(GUTTER, 'dim') + line), ...(masked.length ? prose(said, style) : [])];
}

const named = (guide: AnsweredGuide, line: string, style: Style, site: string | undefined) => [...prose(line, style), `${INDENT}${link(guide, style, site)}`];

const prose = (text: string, style: Style, set = (line: string) => inline(line, style)) => wrap(text, style.columns - INDENT.length).map((line) => INDENT + set(line));

/** Commands are never broken, so that they can be copied. */
const commandLine = (command: string, { paint }: Style) => `${INDENT}${INDENT}${paint(command, 'cyan')}`;

/** `code` in its colour; where there are none, the backticks stay. */
const inline = (line: string, { isColoured, paint }: Style) => (isColoured ? splitInline(line).map(({ text, isCode }) => (isCode ? paint(text, 'cyan') : text)).join('') : line);

const link = ({ slug, section = '' }: AnsweredGuide, { paint }: Style, site = '') => paint(`${site.replace(/\/$/, '')}/guides/${slug}/${section}`, 'underline');

/** Said where a long paste was read in part. */
function unread({ left }: Answer, { columns }: Style): Blocks {
  return left > 0 ? [wrap(`The text is very long. Its beginning and its end were read; ${left.toLocaleString('en')} characters between them were not.`, columns)] : [];
}
