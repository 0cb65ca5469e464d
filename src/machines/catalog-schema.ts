import { z } from 'zod';
import { factNames } from '../diagnosis/types.ts';

/**
 * The form of /catalog.json, and the promise to whoever reads it. Within a version fields, names of facts and placeholders may be
 * added; nothing is taken out, renamed or given another meaning. Whoever must do that makes a file at another address with the next
 * VERSION, and this one stays. Guides, signatures and their words come and go in any version.
 */
export const VERSION = 1;

const address = (what: string) => z.string().describe(`${what}; relative to this file where the site does not know its own address.`);
const day = (what: string) => z.iso.date().describe(what);
const facts = (what: string) => z.record(z.string(), z.array(z.string()).min(1)).describe(`${what} One of the values of each name: ${factNames.join(', ')}. A name that you do not know is a condition that you cannot check.`);

const signature = z.object({
  id: z.string().describe('Stays as long as the words do. The error index has it as an anchor for good: /errors/#<id>.'),
  message: z.string().describe('The words as the program prints them, with {placeholders} for what varies. Case and punctuation count for nothing; the words stand side by side.').optional(),
  facts: facts('Must be stated in the text.').optional(),
  when: facts('Must hold beside message and facts; where the text says nothing about it, the guide is a question and no answer.').optional(),
  section: z.string().describe('The heading of the guide that is about it, such as #fix-it.').optional(),
}).meta({ id: 'signature', description: 'What a problem looks like in a text: message, facts, or both.', anyOf: [{ required: ['message'] }, { required: ['facts'] }] });

const guide = z.object({
  slug: z.string().describe('The name of the guide, for good.'),
  address: address('Its page'),
  markdown: address('The same as Markdown'),
  title: z.string(),
  summary: z.string().describe('The quick answer; code between backticks.'),
  symptom: z.string().describe('One line that tells this problem from its neighbours.'),
  category: z.string().describe('The id of a category.'),
  updated: day('The last change to the text.'),
  verified: z.object({ openclaw: z.string(), date: day('The day of the check.') }).describe('The OpenClaw version that the guide was checked against.'),
  affects: z.string().describe('The versions that have this problem, where it is not all of them.').optional(),
  review: z.string().describe('Said where the guide was checked with an old OpenClaw.').optional(),
  related: z.array(z.string()).describe('Slugs of neighbouring guides.'),
  sources: z.array(z.object({ title: z.string(), url: z.string() })).describe('Where the facts of the guide can be read.'),
  signatures: z.array(signature).describe('Any one of them may be met. None where nothing in a text tells this problem.'),
}).meta({ id: 'guide' });

/** Where several guides are met, precedence is learned from examples that are not in the file; so `npx clawmend` tells more than it. */
export const catalogFileSchema = z.object({
  $schema: address('The JSON Schema of this file'),
  version: z.literal(VERSION).describe('Counts the forms of this file. Within a version things are added, and nothing is taken out, renamed or given another meaning: read past what you do not know. A form that breaks with it gets another address.'),
  about: address('The page that tells of it'),
  placeholders: z.record(z.string(), z.enum(['word', 'number', 'text'])).describe('How much a {placeholder} takes: one unbroken word, digits, or words up to the next word of the message, at most 24 of them and within a line.'),
  categories: z.array(z.object({ id: z.string(), title: z.string(), description: z.string() })),
  guides: z.array(guide),
}).meta({
  title: 'The guides of Clawmend, with what their problems look like',
  description: 'To look one message up. Several guides can be met by one text; which of them explains the others is what `npx clawmend --json` and the lookup of the site tell.',
});

export type CatalogFile = z.infer<typeof catalogFileSchema>;
