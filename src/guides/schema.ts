import { z } from 'zod';
import { factNames } from '../diagnosis/types.ts';
import { RELEASE } from './releases.ts';
import { UNSEEN } from './source.ts';

/** What a program printed, as it stands. */
const sample = (description: string) => z.string().trim().min(1).describe(description);

/** A sentence or two that stand on the page as they are; YAML can spell what a file may not hold. */
const text = (description: string) => sample(description).refine((value) => !UNSEEN.test(value), { message: 'holds an invisible character; take it out' });

/** Whether an address is one that a link may lead to on another site: https, a public name, no user in it. */
export function isWebAddress(address: string): boolean {
  const url = /^https:\/\/\S+$/.test(address) ? URL.parse(address) : null;
  return url !== null && url.username === '' && z.regexes.domain.test(url.hostname);
}

const date = (description: string) => z.union([z.date(), z.iso.date().transform((day) => new Date(day))]).describe(description);

const factValues = z
  .union([z.string(), z.number(), z.array(z.union([z.string(), z.number()])).nonempty()])
  .transform((value) => (Array.isArray(value) ? value : [value]).map(String));

const factPattern = (description: string) =>
  z.partialRecord(z.enum(factNames), factValues).describe(`${description} Names: ${factNames.join(', ')}.`);

/** What a problem looks like in a paste, with its proof. */
const signature = z
  .strictObject({
    message: text('The words that the program prints, with {placeholders} for what varies, such as: No API key found for provider "{provider}".').optional(),
    facts: factPattern('Facts that must be stated, such as { status: 401, type: authentication_error }.').optional(),
    when: factPattern('Conditions beside the evidence, such as { surface: cron }; where the paste is silent, the guide is offered as a question.').optional(),
    section: z.string().regex(/^#[a-z0-9-]+$/).describe('A heading of this page to land on, such as #the-daemon-cannot-see-the-key.').optional(),
    examples: z.array(sample('Real text that this signature must recognise.')).nonempty().describe('One or more real texts that must lead to this guide, first.'),
    nearMisses: z.array(sample('Real text that must not lead here.')).default([]).describe('Texts that look alike and must not lead here.'),
  })
  .refine(({ message, facts }) => message !== undefined || Object.keys(facts ?? {}).length > 0, {
    message: 'looks for nothing; give it a message, facts, or both',
  });

/**
 * The frontmatter of a guide. Every description says what an author is to write there; a failure repeats it.
 */
export const guideSchema = z.strictObject({
  title: text('The heading of the page, as a reader would ask for it.'),
  summary: text('The quick answer: one to three sentences that alone would fix the common case.'),
  symptom: text('One line that tells this problem from its neighbours, in the reader\'s words.'),
  category: text('The id of a category in content/categories.yaml.'),
  updated: date('The day of the last change to the text, such as 2026-11-20.'),
  verified: z
    .strictObject({
      openclaw: z.string().regex(RELEASE).describe('The OpenClaw version whose behaviour was checked, in quotes, such as "2026.9.6".'),
      date: date('The day of that check, such as 2026-11-20.'),
    })
    .describe('The OpenClaw version that the page was checked against, and the day.'),
  affects: text('The versions that have this problem, where it is not all of them, such as: 2026.8.1 and newer.').optional(),
  sources: z
    .array(z.strictObject({ title: text('What the reader finds there.'), url: z.string().refine(isWebAddress, { message: 'is no address of a public page' }).describe('An address that begins with https://.') }))
    .nonempty()
    .describe('One or more places where the facts of the page can be read.'),
  related: z.array(z.string()).default([]).describe('Slugs of neighbouring guides, such as [cron-401].'),
  faq: z
    .array(z.strictObject({ question: text('A question as readers ask it.'), answer: text('The answer; code between backticks.') }))
    .default([])
    .describe('Questions and answers for the end of the page.'),
  signatures: z.array(signature).default([]).describe('What the problem looks like in a paste.'),
});

/** The frontmatter of a guide, checked. */
export type GuideData = z.infer<typeof guideSchema>;

/** A signature as its author wrote it, checked. */
export type GuideSignature = GuideData['signatures'][number];

/** The shelves of the library: content/categories.yaml. */
export const categoriesSchema = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z-]*$/).describe('Lower-case letters and hyphens; stands in the address.'),
      title: text('The name of the category.'),
      description: text('One line on what is found there.'),
    }),
  )
  .nonempty()
  .refine((categories) => new Set(categories.map(({ id }) => id)).size === categories.length, { message: 'holds an id twice; give each category its own' })
  .describe('A list of categories, each with id, title and description.');

/** A shelf of the library. */
export type Category = z.infer<typeof categoriesSchema>[number];
