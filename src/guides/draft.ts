import { dump } from 'js-yaml';
import type { Proposal } from './proposal.ts';
import { writtenSections } from './sections.ts';

/** Begins what an author still has to write; `npm run check` names each place. */
export const TODO = 'TODO:';

/** What is known of a guide before its text is written; what is empty becomes a TODO. */
export interface GuideAnswers {
  title: string;
  symptom: string;
  /** The id of a category. */
  category: string;
  summary: string;
  sources: { title: string; url: string }[];
  /** Slugs of neighbours. */
  related: string[];
  signature?: Proposal | undefined;
}

/** What belongs under each heading. */
const prompts: Readonly<Record<(typeof writtenSections)[number], string>> = {
  'Confirm it': 'which read-only command shows that it is this problem, and what does it print?',
  'Fix it': 'numbered steps, likeliest and safest first; what does the reader see when each has worked?',
  'Check that it worked': 'the command or the sight that proves it.',
  'Why this happens': 'a few sentences for those who want to know.',
  'Common mistakes': 'what do people try that does not help?',
};

/** The file of a new guide. `today` is a day such as 2026-11-29, `openclaw` the version that it will be checked against. */
export function draftGuide(answers: GuideAnswers, today: string, openclaw: string): string {
  const { category, related, signature } = answers;
  const { title, symptom, summary } = withTodos(answers);
  const sources = answers.sources.length ? answers.sources : [{ title: `${TODO} where can the facts of this page be read?`, url: 'https://docs.openclaw.ai/' }];
  const frontmatter = [
    yaml({ title, summary, symptom, category }),
    `updated: ${today}\nverified: { openclaw: "${openclaw}", date: ${today} }\n`,
    yaml({ sources, ...(related.length ? { related } : {}), ...(signature ? { signatures: [signatureOf(signature)] } : {}) }),
  ].join('');
  return `---\n${frontmatter}---\n\n${writtenSections.map((heading) => `## ${heading}\n\n${TODO} ${prompts[heading]}\n`).join('\n')}`;
}

const yaml = (value: object) => dump(value, { lineWidth: 120, noRefs: true });

const withTodos = ({ title, symptom, summary }: GuideAnswers) => ({
  title: title || `${TODO} the heading of the page, as a reader would ask for it`,
  symptom: symptom || `${TODO} one line that tells this problem from its neighbours`,
  summary: summary || `${TODO} the quick answer, one to three sentences that alone would fix the common case`,
});

const signatureOf = ({ message, example }: Proposal) => ({ message: message ?? `${TODO} the words that the program prints`, examples: [example] });
