import GithubSlugger from 'github-slugger';
import { mdxToMdast } from 'satteri';

/** A heading of a guide's text. */
export interface Heading {
  depth: number;
  text: string;
  /** The anchor that the built page gives it, without #. */
  id: string;
  line: number;
}

/** An address in a guide's text. */
export interface Link {
  url: string;
  line: number;
}

/** A fenced block of a guide's text. */
export interface CodeBlock {
  lang: string;
  value: string;
  line: number;
}

/** What the checks, the catalog and the copies need to know of a guide's text. Lines count from the top of the file, from 1. */
export interface Outline {
  headings: Heading[];
  links: Link[];
  code: CodeBlock[];
  /** Code within lines. */
  inlineCode: { value: string; line: number }[];
  /** Components, with the name that `name="…"` gives them. */
  components: { component: string; name: string | undefined; line: number }[];
  /** Prose, a piece for each stretch between marks of Markdown. */
  prose: { text: string; line: number }[];
  /** `{braces}` outside code, which MDX would run as a program. */
  expressions: { source: string; line: number }[];
}

/** What this file reads of a syntax tree's node. */
interface Node {
  type: string;
  children?: Node[];
  value?: string;
  depth?: number;
  url?: string;
  name?: string | null;
  lang?: string | null;
  attributes?: { name?: string; value?: unknown }[];
  position?: { start: { line: number } };
}

/** Reads the text below the frontmatter; `firstLine` is its line in the file. Throws the parser's error on text that is not MDX. */
export function outlineOf(body: string, firstLine: number): Outline {
  const slugger = new GithubSlugger();
  const outline: Outline = { headings: [], links: [], code: [], inlineCode: [], components: [], prose: [], expressions: [] };
  visit(mdxToMdast(body) as Node, (node) => {
    const line = firstLine + (node.position?.start.line ?? 1) - 1;
    if (node.type === 'heading') {
      const text = textOf(node);
      outline.headings.push({ depth: node.depth ?? 1, text, id: slugger.slug(text), line });
    } else if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') outline.expressions.push({ source: node.value ?? '', line });
    for (const url of addressesOf(node)) outline.links.push({ url, line });
    if (/^[A-Z]/.test(node.name ?? '')) outline.components.push({ component: node.name ?? '', name: attributeOf(node, 'name'), line });
    if (node.type === 'text') outline.prose.push({ text: node.value ?? '', line });
    if (node.type === 'inlineCode') outline.inlineCode.push({ value: node.value ?? '', line });
    if (node.type === 'code') outline.code.push({ lang: node.lang ?? '', value: node.value ?? '', line });
  });
  return outline;
}

/** Where a link, an image, a reference or an element leads. */
function addressesOf({ type, url, attributes }: Node): string[] {
  if (type === 'link' || type === 'image' || type === 'definition') return [url ?? ''];
  return (attributes ?? []).flatMap(({ name, value }) => ((name === 'href' || name === 'src') && typeof value === 'string' ? [value] : []));
}

function attributeOf({ attributes }: Node, wanted: string): string | undefined {
  const value = attributes?.find(({ name }) => name === wanted)?.value;
  return typeof value === 'string' ? value : undefined;
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of node.children ?? []) visit(child, see);
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
