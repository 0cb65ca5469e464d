import type { GuideData } from './schema.ts';

/** The prose of the frontmatter, by field. */
export const textsOf = ({ title, symptom, summary, affects, sources, faq }: GuideData): { field: string; text: string }[] => [
  { field: 'title', text: title },
  { field: 'symptom', text: symptom },
  { field: 'summary', text: summary },
  ...(affects === undefined ? [] : [{ field: 'affects', text: affects }]),
  ...sources.map((source, index) => ({ field: `sources[${index}].title`, text: source.title })),
  ...faq.flatMap(({ question, answer }, index) => [{ field: `faq[${index}].question`, text: question }, { field: `faq[${index}].answer`, text: answer }]),
];
