import type { Library } from '../guides/library.ts';
import { shelvesOf } from '../guides/shelves.ts';
import { guideMarkdown } from './guide-markdown.ts';
import type { Place } from './place.ts';
import { code, heading, inline, link, list, paragraph, text, write } from './tree.ts';

/** /llms.txt in the form of llmstxt.org: what this site is, how a program uses it, and every guide with its line. */
export function llmsText(library: Library, at: Place): string {
  return write(
    ...opening(at),
    ...shelvesOf(library).flatMap((shelf) => [
      heading(2, shelf.title),
      list(...shelf.guides.map(({ slug, data }) => [link(data.title, at(`/guides/${slug}.md`)), text(': '), ...inline(data.symptom)])),
    ]),
    heading(2, 'Optional'),
    list(
      [link('All guides in one file', at('/llms-full.txt'))],
      [link('The form of catalog.json', at('/catalog.schema.json')), text(': JSON Schema')],
      [link('Error index', at('/errors/')), text(': every known message, for people')],
      [link('What is new', at('/feed.xml')), text(': Atom')],
    ),
  );
}

/** /llms-full.txt: all guides, one after the other. */
export const llmsFullText = (library: Library, at: Place): string =>
  [write(...opening(at)), ...library.guides.map((guide) => guideMarkdown(guide, library, at, at(`/guides/${guide.slug}.md`)))].join('\n---\n\n');

const opening = (at: Place) => [
  heading(1, 'Clawmend'),
  quote('Troubleshooting guides for OpenClaw, the self-hosted AI assistant: what an error means, and how to end it. Unofficial.'),
  list(
    inline('To look an error up, pipe it to `npx clawmend --json`. Once npm has fetched the program, it runs on this machine alone, sends nothing anywhere and masks secrets. `match` is an answer, `candidates` are questions to whoever sees the failure, and the guides of `unknown` are guesses.'),
    [...inline('Or look for its words in `guides[].signatures[].message` of '), link('catalog.json', at('/catalog.json')), text('.')],
    inline('Send the error nowhere, and put it into no address: nothing on this site takes it, and it may hold secrets.'),
    [text('Then read the guide: '), code(`${at('/guides/')}<slug>.md`), text('. Go through "Confirm it" before "Fix it", which changes things. Words in braces in commands stand for values of the reader; put those in first.')],
    inline('A guide says with which version of OpenClaw it was checked. In another version commands and outputs may differ.'),
  ),
];

const quote = (source: string) => ({ type: 'blockquote' as const, children: [paragraph(...inline(source))] });
