import { placeholdersIn } from '../diagnosis/command.ts';
import { placeholders } from '../diagnosis/placeholders.ts';
import { channelWords, errnos, joinedProviderWords, providerWords, surfaces } from '../diagnosis/vocabulary.ts';
import { commandProblems } from './commands.ts';
import { readLibrary, type Guide, type Library } from './library.ts';
import { checkAnchors, checkLinks, checkRelated } from './links.ts';
import { formatProblem, type Problem } from './problem.ts';
import { checkSignatures, proveExamples } from './proof.ts';
import { compareReleases, RELEASES } from './releases.ts';
import { writtenSections } from './sections.ts';
import { slugFault } from './slug.ts';
import { isSystem, systems } from './systems.ts';
import { checkUnfinished } from './unfinished.ts';

/** The values that facts of a closed kind can have. */
const knownValues: Readonly<Record<string, ReadonlySet<string>>> = {
  surface: surfaces,
  provider: new Set([...providerWords.values(), ...joinedProviderWords.values()]),
  channel: new Set(channelWords.values()),
  errno: new Set([...errnos].map((word) => word.toUpperCase())),
};

/**
 * Everything that is wrong with the library as a whole. Examples are run as soon as a catalog can be built; where `changed` guides
 * are named, those that these touch.
 */
export function checkLibrary(library: Library, changed?: Guide[]): Problem[] {
  const faults = [...checkSlugs(library.guides), ...checkSignatures(library.guides)];
  return [
    ...faults,
    ...library.guides.flatMap((guide) => checkText(guide, library)),
    ...(faults.length ? [] : proveExamples(library.guides, changed)),
  ];
}

/** Reads the content of the project at `root`. Throws an Error that tells every problem, a line each, while anything is wrong with it. */
export function readSoundLibrary(root: string): Library {
  const { library, problems } = readLibrary(root);
  const faults = [...problems, ...checkLibrary(library)].map(formatProblem);
  if (faults.length) throw new Error(`The content is not fit to publish:\n${faults.join('\n')}`);
  return library;
}

/** What is wrong with one guide of the library, as far as it can be told without running examples. */
export const checkGuide = (guide: Guide, library: Library): Problem[] => [...checkSignatures([guide]), ...checkText(guide, library)];

const checkText = (guide: Guide, library: Library) => checks.flatMap((check) => check(guide, library));

const checks: readonly ((guide: Guide, library: Library) => Problem[])[] = [checkCategory, checkRelated, checkHeadings, checkLinks, checkAnchors, checkBlocks, checkVersion, checkOpenclawCommands, checkComponents, checkExpressions, checkStrange, checkUnfinished, checkConditions];

function checkSlugs(guides: Guide[]): Problem[] {
  return guides.flatMap(({ slug, file }): Problem[] => {
    const fault = slugFault(slug);
    return fault === undefined ? [] : [{ file, field: 'file name', message: `makes the slug "${slug}"; ${fault}` }];
  });
}

function checkCategory({ file, data }: Guide, { categories }: Library): Problem[] {
  const ids = categories.map(({ id }) => id);
  return ids.includes(data.category) ? [] : [{ file, field: 'category', message: `"${data.category}" is not a category; write one of ${ids.join(', ')}, or add it to content/categories.yaml` }];
}

function checkHeadings({ file, outline }: Guide): Problem[] {
  const sections = outline.headings.filter(({ depth }) => depth <= 2);
  const wanted = writtenSections.map((text) => `## ${text}`);
  const found = sections.map(({ depth, text }) => `${'#'.repeat(depth)} ${text}`);
  const at = wanted.findIndex((heading, index) => found[index] !== heading);
  if (at < 0 && found.length === wanted.length) return [];
  const index = at < 0 ? wanted.length : at;
  const line = sections[index]?.line;
  return [{
    file,
    field: line === undefined ? 'text' : `line ${line}`,
    message: `${found[index] ? `has "${found[index]}"` : 'ends'} where ${wanted[index] ? `"${wanted[index]}" belongs` : 'nothing more belongs'}; the headings are, in order: ${wanted.join(', ')}. Quick answer, Questions, Related and Sources come from the frontmatter`,
  }];
}

/** Commands stand in blocks marked sh; their {placeholders} are known. */
function checkBlocks({ file, outline }: Guide): Problem[] {
  return outline.code.flatMap(({ lang, value, line }): Problem[] => {
    if (lang === '') return [{ file, field: `line ${line}`, message: 'the block names no language; write ```sh for commands to copy, ```text for what a program prints, ```json5 for configuration' }];
    if (lang !== 'sh') return [];
    const unknown = placeholdersIn(value).map(([, name = '']) => name).filter((name) => !Object.hasOwn(placeholders, name));
    return unknown.map((name) => ({ file, field: `line ${line}`, message: `the placeholder {${name}} is unknown; use one of ${Object.keys(placeholders).join(', ')}` }));
  });
}

/** The version that the page was checked with is a release. */
function checkVersion({ file, data }: Guide, { releases }: Library): Problem[] {
  const { openclaw } = data.verified;
  const newest = releases.at(-1);
  if (newest === undefined || releases.includes(openclaw)) return [];
  const fault = compareReleases(openclaw, newest) > 0 ? `"${openclaw}" is newer than ${newest}, the newest release in ${RELEASES}` : `"${openclaw}" is no release in ${RELEASES}`;
  return [{ file, field: 'verified.openclaw', message: `${fault}; correct it, or bring the file up to date with npm run refresh:releases` }];
}

/** Every `openclaw …` of the page is a command of the version that it was verified with. */
function checkOpenclawCommands(guide: Guide, { commandTrees }: Library): Problem[] {
  const { openclaw } = guide.data.verified;
  const tree = commandTrees.get(openclaw);
  if (tree) return commandProblems(guide, tree);
  return [{ file: guide.file, field: 'verified.openclaw', message: `content/commands has no command tree of "${openclaw}"; write one of ${[...commandTrees.keys()].join(', ')}, or add it with npm run refresh:cli` }];
}

/** The only components of a page are the tabs for systems. */
function checkComponents({ file, outline }: Guide): Problem[] {
  return outline.components.flatMap(({ component, name, line }): Problem[] => {
    if (component === 'Systems' || (component === 'System' && isSystem(name))) return [];
    const fault = component === 'System' ? `name="${name ?? ''}" is no system` : `there is no component <${component}>`;
    return [{ file, field: `line ${line}`, message: `${fault}; write <Systems> around <System name="…"> with one of ${Object.keys(systems).join(', ')}` }];
  });
}

/** Braces in prose would be run as a program. */
function checkExpressions({ file, outline }: Guide): Problem[] {
  return outline.expressions.map(({ source, line }) => ({ file, field: `line ${line}`, message: `{${source}} stands in prose; put it between backticks` }));
}

/** What the page would run, load or not show. */
function checkStrange({ file, outline }: Guide): Problem[] {
  return outline.strange.map(({ kind, line }) => ({ file, field: `line ${line}`, message: `${kind} has no place in a guide; its text is made of paragraphs, lists, tables, code, links and the tabs for systems` }));
}

/** Values of facts that no detector ever states. */
function checkConditions({ file, data }: Guide): Problem[] {
  return data.signatures.flatMap((signature, index) =>
    (['facts', 'when'] as const).flatMap((part) =>
      Object.entries(signature[part] ?? {}).flatMap(([name, values]) =>
        values.flatMap((value): Problem[] => {
          const known = knownValues[name];
          return !known || known.has(value) ? [] : [{ file, field: `signatures[${index}].${part}.${name}`, message: `"${value}" is never stated; write one of ${[...known].join(', ')}` }];
        }),
      ),
    ),
  );
}
