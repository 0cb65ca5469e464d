import { placeholdersIn } from '../diagnosis/command.ts';
import { splitInline } from '../text/inline.ts';
import { TODO } from './draft.ts';
import type { Guide } from './library.ts';
import type { Problem } from './problem.ts';
import { textsOf } from './prose.ts';

/** Notes of authors to themselves. */
const NOTE = /\b(?:TODO|TBD|FIXME|XXX)\b/;

/** What was begun and not ended: notes, sections without text, and {placeholders} where nothing fills them. */
export function checkUnfinished({ file, data, outline }: Guide): Problem[] {
  const texts = textsOf(data);
  const prose = [...texts.map(({ field, text }) => ({ field, text: withoutCode(text) })), ...outline.prose.map(({ text, line }) => ({ field: `line ${line}`, text }))];
  const messages = data.signatures.map(({ message = '' }, index) => ({ field: `signatures[${index}].message`, text: message.startsWith(TODO) ? message : '' }));
  return [
    ...[...prose, ...messages].flatMap(({ field, text }) => {
      const message = noteFault(text);
      return message === undefined ? [] : [{ file, field, message }];
    }),
    ...texts.flatMap(({ field, text }) => placeholdersIn(text).slice(0, 1).map(([name]) => ({ file, field, message: `${name} is filled in only below the frontmatter; write a word in its place` }))),
    ...outline.empty.map(({ text, line }) => ({ file, field: `line ${line}`, message: `the section "${text}" is empty; write it` })),
  ];
}

/** What the author of a draft left open, or a note that was forgotten. */
function noteFault(text: string): string | undefined {
  if (text.startsWith(TODO)) return `is still to be written: ${text.slice(TODO.length).trim()}`;
  const [note] = NOTE.exec(text) ?? [];
  return note && `says ${note}; write what is missing, or leave it out`;
}

/** Text without the `code` between its backticks. */
const withoutCode = (text: string) => splitInline(text).filter(({ isCode }) => !isCode).map((piece) => piece.text).join(' ');
