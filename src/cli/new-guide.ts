// Begins a guide: `npm run new-guide`. Asks for what is not given as an option; see USAGE. The answers may also come by standard
// input, one a line, the lines of the message and of the sources each ended by an empty one.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { diagnose } from '../diagnosis/diagnose.ts';
import { catalogOf } from '../guides/catalog.ts';
import { checkLibrary } from '../guides/checks.ts';
import { day } from '../guides/day.ts';
import { draftGuide, type GuideAnswers } from '../guides/draft.ts';
import { readLibrary, type Library } from '../guides/library.ts';
import { formatProblem } from '../guides/problem.ts';
import { proposeSignature } from '../guides/proposal.ts';
import { compareReleases } from '../guides/releases.ts';
import { slugFault } from '../guides/slug.ts';
import { wordedAnswer } from './answers.ts';
import { fail } from './failure.ts';
import { startInterview, type Interview } from './interview.ts';
import { styleOf } from './style.ts';

const USAGE = `usage: npm run new-guide [-- [--message TEXT] [--slug SLUG] [--title TEXT] [--symptom TEXT] [--category ID]
         [--summary TEXT] [--source "TITLE https://…"]… [--anyway]]
--anyway: also where a guide answers the message already`;

const text = { type: 'string' } as const;
const options = { message: text, slug: text, title: text, symptom: text, category: text, summary: text, source: { type: 'string', multiple: true }, anyway: { type: 'boolean' } } as const;

const root = process.cwd();

async function main(): Promise<void> {
  const { values } = readOptions();
  const { library } = readLibrary(root);
  const interview = startInterview(process.stdin, process.stderr, process.stdin.isTTY === true);
  try {
    const message = values.message ?? (await interview.block('The message, as it was pasted; end with an empty line or Ctrl-D:'));
    const neighbours = await knownGuides(message, library, interview, values.anyway === true);
    if (!neighbours) return;
    const slug = await checked(values.slug, '--slug', (answer) => newSlugFault(answer, library), interview, 'Slug, such as gateway-port-in-use:');
    const title = values.title ?? (await interview.line('Title, as a reader would ask for it:'));
    const symptom = values.symptom ?? (await interview.line('Symptom, the one line that tells it from its neighbours:'));
    const shelves = library.categories.map(({ id, title }) => `  ${id.padEnd(14)} ${title}`).join('\n');
    const category = await checked(values.category, '--category', (answer) => categoryFault(answer, library), interview, `Category:\n${shelves}\n>`);
    const summary = values.summary ?? (await interview.line('Summary, the quick answer in one to three sentences:'));
    const sources = readSources(values.source ?? (await interview.block('Sources, a title and an https:// address a line; end with an empty line:')).split('\n'));
    write(slug, { title, symptom, category, summary, sources, related: neighbours, ...(message.trim() ? { signature: proposeSignature(message) } : {}) }, library);
  } finally {
    interview.end();
  }
}

function readOptions() {
  try {
    return parseArgs({ options });
  } catch (cause) {
    throw new Error(`${cause instanceof Error ? cause.message : String(cause)}\n${USAGE}`, { cause });
  }
}

/** Slugs of the guides that a message leads to, the likeliest first; undefined where one answers it and no other is wanted. */
async function knownGuides(message: string, library: Library, interview: Interview, isWanted: boolean): Promise<string[] | undefined> {
  const catalog = catalogOf(library.guides);
  const { verdict, guides } = diagnose(message, catalog);
  const slugs = verdict === 'unknown' ? [] : guides.slice(0, 3).map(({ slug }) => slug);
  if (slugs.length) console.log(`${wordedAnswer(message, catalog, styleOf(process.stdout)).text}\n`);
  if (verdict !== 'match' || isWanted) return slugs;
  const remedy = `content/guides/${slugs[0]}.mdx answers this message already. Where it is right, nothing is to be done; where it is not, another guide may be.`;
  if (/^y(?:es)?$/i.test(await interview.line(`${remedy}\nBegin a new guide all the same? [y/N]`))) return slugs;
  console.log('Nothing was written. --anyway begins a guide all the same.');
  process.exitCode = 1;
  return undefined;
}

/** An option's value, which must have no fault; without one, the answer to the question. */
async function checked(value: string | undefined, option: string, faultOf: (answer: string) => string | undefined, interview: Interview, question: string): Promise<string> {
  const fault = value === undefined ? undefined : faultOf(value);
  if (fault !== undefined) throw new Error(`${option}: ${fault}`);
  return value ?? interview.valid(question, faultOf);
}

function newSlugFault(slug: string, { guides, unreadable }: Library): string | undefined {
  const fault = slugFault(slug);
  if (fault !== undefined) return `"${slug}" is no slug; ${fault}`;
  return unreadable.includes(slug) || guides.some((guide) => guide.slug === slug) ? `there is a guide "${slug}" already; write another slug` : undefined;
}

function categoryFault(category: string, { categories }: Library): string | undefined {
  const ids = categories.map(({ id }) => id);
  return ids.includes(category) ? undefined : `"${category}" is no category; write one of ${ids.join(', ')}`;
}

function readSources(lines: readonly string[]): GuideAnswers['sources'] {
  return lines.filter((line) => line.trim() !== '').map((line) => {
    const words = line.trim().split(/\s+/);
    const url = words.pop() ?? '';
    if (!url.startsWith('https://') || !URL.canParse(url)) throw new Error(`the source "${line}" does not end with an address; write a title and https://…`);
    return { title: words.join(' ') || new URL(url).hostname, url };
  });
}

/** Writes the file, unless there is one, and says what is still missing from it. */
function write(slug: string, answers: GuideAnswers, { commandTrees }: Library): void {
  const version = [...commandTrees.keys()].sort(compareReleases).at(-1);
  if (version === undefined) throw new Error('content/commands is empty; add the commands of an OpenClaw with npm run refresh:cli');
  const file = `content/guides/${slug}.mdx`;
  writeFileSync(file, draftGuide(answers, day(new Date()), version), { flag: 'wx' });
  const { library, problems } = readLibrary(root);
  const all = [...problems, ...checkLibrary(library, library.guides.filter((guide) => guide.file === file))];
  console.log(all.length ? `${file} was written. Still to do:\n${all.map(formatProblem).join('\n')}\n\nThen: npm run check -- ${file}` : `${file} was written, and has no fault.`);
}

main().catch(fail);
