import { placeholders } from '../diagnosis/placeholders.ts';
import { channelWords, errnos, joinedProviderWords, providerWords, surfaces } from '../diagnosis/vocabulary.ts';
import { commandProblems } from './commands.ts';
import { TODO } from './draft.ts';
import { isSlug, type Guide, type Library } from './library.ts';
import type { Problem } from './problem.ts';
import { checkSignatures, proveExamples } from './proof.ts';
import { framedSections, writtenSections } from './sections.ts';
import { isSystem, systems } from './systems.ts';

/** Addresses of the site that are no guides; a link in a guide may lead there. */
const sitePages = ['/', '/diagnose/', '/search/', '/errors/', '/browse/', '/accuracy/', '/new/', '/about/', '/report/'];

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
    ...library.guides.flatMap((guide) => checks.flatMap((check) => check(guide, library))),
    ...(faults.length ? [] : proveExamples(library.guides, changed)),
  ];
}

const checks: readonly ((guide: Guide, library: Library) => Problem[])[] = [checkCategory, checkRelated, checkHeadings, checkLinks, checkAnchors, checkBlocks, checkOpenclawCommands, checkComponents, checkExpressions, checkConditions, checkTodos];

function checkSlugs(guides: Guide[]): Problem[] {
  const files = new Map<string, string>();
  return guides.flatMap(({ slug, file }): Problem[] => {
    if (!isSlug(slug)) return [{ file, field: 'file name', message: `makes the slug "${slug}"; use lower-case letters, digits and single hyphens` }];
    const earlier = files.get(slug);
    files.set(slug, file);
    return earlier === undefined ? [] : [{ file, field: 'file name', message: `makes the slug "${slug}", which ${earlier} has already; rename one of the two` }];
  });
}

function checkCategory({ file, data }: Guide, { categories }: Library): Problem[] {
  const ids = categories.map(({ id }) => id);
  return ids.includes(data.category) ? [] : [{ file, field: 'category', message: `"${data.category}" is not a category; write one of ${ids.join(', ')}, or add it to content/categories.yaml` }];
}

function checkRelated({ file, slug, data }: Guide, { guides, unreadable }: Library): Problem[] {
  return data.related.flatMap((other, index): Problem[] => {
    const field = `related[${index}]`;
    if (other === slug) return [{ file, field, message: 'names this guide itself; leave it out' }];
    return unreadable.includes(other) || guides.some((guide) => guide.slug === other) ? [] : [{ file, field, message: `there is no guide "${other}"; ${suggestion(other, guides)}` }];
  });
}

function suggestion(slug: string, guides: Guide[]): string {
  const words = new Set(slug.split('-'));
  const shared = (guide: Guide) => guide.slug.split('-').filter((word) => words.has(word)).length;
  const [closest] = guides.filter((guide) => shared(guide) > 0).sort((a, b) => shared(b) - shared(a));
  return closest ? `write ${closest.slug}, or the slug of another guide` : 'write the slug of a guide in content/guides';
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

const anchorsOf = ({ outline, data }: Guide) => new Set([
  ...outline.headings.map(({ id }) => id),
  framedSections['Quick answer'],
  framedSections.Sources,
  ...(data.faq.length ? [framedSections.Questions] : []),
  ...(data.related.length ? [framedSections.Related] : []),
]);

function checkLinks(guide: Guide, library: Library): Problem[] {
  return guide.outline.links.flatMap(({ url, line }): Problem[] => {
    const message = linkFault(url, guide, library);
    return message === undefined ? [] : [{ file: guide.file, field: `line ${line}`, message: `the link to ${url} ${message}` }];
  });
}

function linkFault(url: string, guide: Guide, { guides, unreadable, categories }: Library): string | undefined {
  if (/^(?:https:\/\/|mailto:)/.test(url)) return undefined;
  const [address = '', anchor] = url.split('#');
  if ([...sitePages, ...categories.map(({ id }) => `/browse/${id}/`)].includes(address)) return undefined;
  const slug = /^\/guides\/([^/]+)\/$/.exec(address)?.[1];
  if (address !== '' && slug === undefined) return 'has a form that the site does not use; write /guides/<slug>/, #<heading>, https://… or mailto:…';
  if (slug !== undefined && unreadable.includes(slug)) return undefined;
  const target = address === '' ? guide : guides.find((candidate) => candidate.slug === slug);
  if (!target) return `leads nowhere; ${suggestion(slug ?? '', guides)}`;
  const anchors = anchorsOf(target);
  return anchor === undefined || anchors.has(anchor) ? undefined : `names a heading that ${target.file} does not have; write one of ${[...anchors].map((id) => `#${id}`).join(', ')}`;
}

function checkAnchors(guide: Guide): Problem[] {
  const anchors = anchorsOf(guide);
  return guide.data.signatures.flatMap(({ section }, index) =>
    section === undefined || anchors.has(section.slice(1)) ? [] : [{ file: guide.file, field: `signatures[${index}].section`, message: `${section} is no heading of this page; write one of ${[...anchors].map((id) => `#${id}`).join(', ')}` }],
  );
}

/** Commands stand in blocks marked sh; their {placeholders} are known. */
function checkBlocks({ file, outline }: Guide): Problem[] {
  return outline.code.flatMap(({ lang, value, line }): Problem[] => {
    if (lang === '') return [{ file, field: `line ${line}`, message: 'the block names no language; write ```sh for commands to copy, ```text for what a program prints, ```json5 for configuration' }];
    if (lang !== 'sh') return [];
    const unknown = [...value.matchAll(/(?<![$@\w]){([a-z]+)}/g)].map(([, name = '']) => name).filter((name) => !Object.hasOwn(placeholders, name));
    return unknown.map((name) => ({ file, field: `line ${line}`, message: `the placeholder {${name}} is unknown; use one of ${Object.keys(placeholders).join(', ')}` }));
  });
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

/** What the author of a draft has left open. */
function checkTodos({ file, data, outline }: Guide): Problem[] {
  const { title, summary, symptom, sources, signatures } = data;
  const texts = [
    ...Object.entries({ title, summary, symptom }).map(([field, text]) => ({ field, text })),
    ...sources.map((source, index) => ({ field: `sources[${index}].title`, text: source.title })),
    ...signatures.map(({ message = '' }, index) => ({ field: `signatures[${index}].message`, text: message })),
    ...outline.prose.map(({ text, line }) => ({ field: `line ${line}`, text })),
  ];
  return texts.filter(({ text }) => text.startsWith(TODO)).map(({ field, text }) => ({ file, field, message: `is still to be written: ${text.slice(TODO.length).trim()}` }));
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
