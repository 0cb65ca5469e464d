import { lstatSync } from 'node:fs';
import path from 'node:path';
import { readCommandTrees, type CommandTree } from './command-tree.ts';
import { outlineOf, type Outline } from './outline.ts';
import { messageOf, schemaProblems, type Problem } from './problem.ts';
import { readReleases, reviewNote } from './releases.ts';
import { categoriesSchema, guideSchema, type Category, type GuideData } from './schema.ts';
import { slugOf } from './slug.ts';
import { guideFiles, readSource } from './source.ts';
import { readYaml, readYamlFile } from './yaml.ts';

/** A guide as it lies in its file. */
export interface Guide {
  slug: string;
  /** Path from the project's root. */
  file: string;
  data: GuideData;
  /** The text below the frontmatter. */
  body: string;
  outline: Outline;
  /** Said where the guide was checked with an old OpenClaw, see reviewNote. */
  review: string | undefined;
}

/** All content, in the order in which the site shows it. */
export interface Library {
  categories: Category[];
  /** By category, then by title. */
  guides: Guide[];
  bySlug: ReadonlyMap<string, Guide>;
  /** Slugs of files that cannot be used yet; links to them are not dead. */
  unreadable: string[];
  /** Of OpenClaw, the oldest first. */
  releases: readonly string[];
  /** What each version of OpenClaw knows as a command. */
  commandTrees: ReadonlyMap<string, CommandTree>;
}

const CATEGORIES = 'content/categories.yaml';

/** What was read: the library, and what is wrong with files that had to be left out. */
export interface Reading {
  library: Library;
  problems: Problem[];
}

/** Reads the content of the project at `root`. Files that cannot be used are left out and told in `problems`. */
export const readLibrary = (root: string): Reading => libraryReader(root)();

/** A function that reads the content of the project at `root`; called again, it reads anew only the guides whose files have changed. */
export function libraryReader(root: string): () => Reading {
  const known = new Map<string, { stamp: string; read: GuideReading }>();
  const readKnown = (file: string, releases: readonly string[]): GuideReading => {
    const { mtimeMs, size } = lstatSync(path.join(root, file));
    const stamp = [mtimeMs, size, ...releases].join(' ');
    const earlier = known.get(file);
    if (earlier?.stamp === stamp) return earlier.read;
    const read = readGuide(root, file, releases);
    known.set(file, { stamp, read });
    return read;
  };
  return () => assemble(root, readKnown);
}

function assemble(root: string, readFile: (file: string, releases: readonly string[]) => GuideReading): Reading {
  const { value: categories = [], problems: ofCategories } = readYamlFile(root, CATEGORIES, categoriesSchema);
  const { releases, problems: ofReleases } = readReleases(root);
  const found = guideFiles(root);
  const read = found.files.map((file) => readFile(file, releases));
  const order = new Map(categories.map(({ id }, index) => [id, index]));
  const place = ({ data }: Guide) => order.get(data.category) ?? order.size;
  const guides = read
    .flatMap(({ guide }) => (guide ? [guide] : []))
    .sort((a, b) => place(a) - place(b) || a.data.title.localeCompare(b.data.title, 'en'));
  const unreadable = found.files.filter((_, index) => !read[index]?.guide).map(slugOf);
  const bySlug = new Map(guides.map((guide) => [guide.slug, guide]));
  return {
    library: { categories, guides, bySlug, unreadable, releases, commandTrees: readCommandTrees(root) },
    problems: [...ofCategories, ...ofReleases, ...found.problems, ...read.flatMap((guide) => guide.problems)],
  };
}

/** What one file gave: a guide, unless it cannot be used. */
interface GuideReading {
  guide?: Guide;
  problems: Problem[];
}

function readGuide(root: string, file: string, releases: readonly string[]): GuideReading {
  const source = readSource(root, file);
  if ('problem' in source) return { problems: [source.problem] };
  const [, frontmatter, body = ''] = /^---\n([\s\S]*?\n)---[ \t]*(?:\n([\s\S]*))?$/.exec(source.text) ?? [];
  if (frontmatter === undefined) {
    return { problems: [{ file, field: 'frontmatter', message: 'is missing. Begin the file with a line of three hyphens, the fields, and three hyphens again.' }] };
  }
  const yaml = readYaml(file, 'frontmatter', frontmatter);
  if ('problem' in yaml) return { problems: [yaml.problem] };
  const parsed = guideSchema.safeParse(yaml.value);
  if (!parsed.success) return { problems: schemaProblems(file, guideSchema, parsed.error) };
  const firstLine = frontmatter.split('\n').length + 2;
  try {
    const outline = outlineOf(body, firstLine);
    const review = reviewNote(parsed.data.verified.openclaw, releases);
    return { guide: { slug: slugOf(file), file, data: parsed.data, body, outline, review }, problems: [] };
  } catch (error) {
    return { problems: [{ file, field: 'text', message: `is not valid MDX (lines count from the end of the frontmatter, line ${firstLine - 1}): ${messageOf(error)}. Put < and { of prose between backticks.` }] };
  }
}
