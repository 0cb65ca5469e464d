import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { readCommandTrees, type CommandTree } from './command-tree.ts';
import { outlineOf, type Outline } from './outline.ts';
import { schemaProblems, type Problem } from './problem.ts';
import { categoriesSchema, guideSchema, type Category, type GuideData } from './schema.ts';

/** A guide as it lies in its file. */
export interface Guide {
  slug: string;
  /** Path from the project's root. */
  file: string;
  data: GuideData;
  /** The text below the frontmatter. */
  body: string;
  outline: Outline;
}

/** All content, in the order in which the site shows it. */
export interface Library {
  categories: Category[];
  /** By category, then by title. */
  guides: Guide[];
  /** Slugs of files that cannot be used yet; links to them are not dead. */
  unreadable: string[];
  /** What each version of OpenClaw knows as a command. */
  commandTrees: ReadonlyMap<string, CommandTree>;
}

const GUIDES = 'content/guides';
const CATEGORIES = 'content/categories.yaml';

/** Reads the content of the project at `root`. Files that cannot be used are left out and told in `problems`. */
export function readLibrary(root: string): { library: Library; problems: Problem[] } {
  const categories = readCategories(root);
  const files = guideFiles(root);
  const read = files.map((file) => readGuide(root, file));
  const order = new Map(categories.categories.map(({ id }, index) => [id, index]));
  const place = ({ data }: Guide) => order.get(data.category) ?? order.size;
  const guides = read
    .flatMap(({ guide }) => (guide ? [guide] : []))
    .sort((a, b) => place(a) - place(b) || a.data.title.localeCompare(b.data.title, 'en'));
  const unreadable = files.filter((_, index) => !read[index]?.guide).map(slugOf);
  return { library: { categories: categories.categories, guides, unreadable, commandTrees: readCommandTrees(root) }, problems: [...categories.problems, ...read.flatMap(({ problems }) => problems)] };
}

function guideFiles(root: string): string[] {
  return readdirSync(path.join(root, GUIDES), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.mdx?$/.test(file))
    .map((file) => `${GUIDES}/${file.replaceAll(path.sep, '/')}`)
    .sort();
}

function readCategories(root: string): { categories: Category[]; problems: Problem[] } {
  const yaml = readYaml(CATEGORIES, 'text', readFileSync(path.join(root, CATEGORIES), 'utf8'));
  if ('problem' in yaml) return { categories: [], problems: [yaml.problem] };
  const parsed = categoriesSchema.safeParse(yaml.value);
  return parsed.success ? { categories: parsed.data, problems: [] } : { categories: [], problems: schemaProblems(CATEGORIES, categoriesSchema, parsed.error) };
}

function readGuide(root: string, file: string): { guide?: Guide; problems: Problem[] } {
  const source = readFileSync(path.join(root, file), 'utf8');
  const [, frontmatter, body = ''] = /^---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n([\s\S]*))?$/.exec(source) ?? [];
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
    return { guide: { slug: slugOf(file), file, data: parsed.data, body, outline }, problems: [] };
  } catch (error) {
    return { problems: [{ file, field: 'text', message: `is not valid MDX (lines count from the end of the frontmatter, line ${firstLine - 1}): ${messageOf(error)}. Put < and { of prose between backticks.` }] };
  }
}

/** The slug of a guide: its file's name. */
export const slugOf = (file: string): string => path.basename(file).replace(/\.mdx?$/, '');

/** Whether a file may be named so: lower-case letters, digits and single hyphens. */
export const isSlug = (slug: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug);

function readYaml(file: string, field: string, source: string): { value: unknown } | { problem: Problem } {
  try {
    return { value: load(source) };
  } catch (error) {
    return { problem: { file, field, message: `is not valid YAML: ${messageOf(error)}. Quote values that hold a colon, a brace or a bracket.` } };
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
