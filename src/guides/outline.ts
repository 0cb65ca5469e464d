import GithubSlugger from 'github-slugger';
import { mdxToMdast } from 'satteri';
import { UNSEEN } from './source.ts';

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
  /** Components and elements, with the name that `name="…"` gives them. */
  components: { component: string; name: string | undefined; line: number }[];
  /** `{braces}` outside code, which MDX would run as a program. */
  expressions: { source: string; line: number }[];
  /** The words of the text without its code, a piece for each stretch between marks of Markdown. */
  prose: { text: string; line: number }[];
  /** Headings that nothing stands under. */
  empty: Heading[];
  /** What a guide's text may not hold, by the names of the syntax tree (mdast). */
  strange: { kind: string; line: number }[];
}

/** The kinds of nodes that a guide's text is made of. Not among them are pictures, raw HTML, components within a line, imports and exports. */
const KINDS = new Set([
  'root', 'heading', 'paragraph', 'text', 'strong', 'emphasis', 'delete', 'break', 'thematicBreak', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell',
  'code', 'inlineCode', 'link', 'linkReference', 'definition', 'mdxJsxFlowElement', 'mdxTextExpression', 'mdxFlowExpression',
]);

/** How deep a text may be nested; twice what any list needs, and no danger to what walks through it. */
const DEEPEST = 40;

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

/** Reads the text below the frontmatter; `firstLine` is its line in the file. Throws the parser's error on text that is not MDX, and one on text that is nested too deep. */
export function outlineOf(body: string, firstLine: number): Outline {
  const slugger = new GithubSlugger();
  const outline: Outline = { headings: [], links: [], code: [], inlineCode: [], components: [], expressions: [], prose: [], empty: [], strange: [] };
  const root = mdxToMdast(body) as Node;
  visit(root, (node) => {
    const line = firstLine + (node.position?.start.line ?? 1) - 1;
    if (node.type === 'heading') {
      const text = textOf(node);
      outline.headings.push({ depth: node.depth ?? 1, text, id: slugger.slug(text), line });
    } else if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') outline.expressions.push({ source: node.value ?? '', line });
    for (const url of addressesOf(node)) outline.links.push({ url, line });
    if (node.type.startsWith('mdxJsx')) outline.components.push({ component: node.name ?? '', name: attributeOf(node, 'name'), line });
    for (const source of attributeExpressions(node)) outline.expressions.push({ source, line });
    if (UNSEEN.test(node.value ?? '')) outline.strange.push({ kind: 'an invisible character', line });
    if (!KINDS.has(node.type)) outline.strange.push({ kind: node.type, line });
    if (node.type === 'text') outline.prose.push({ text: node.value ?? '', line });
    if (node.type === 'inlineCode') outline.inlineCode.push({ value: node.value ?? '', line });
    if (node.type === 'code') outline.code.push({ lang: node.lang ?? '', value: node.value ?? '', line });
  });
  outline.empty = outline.headings.filter((heading) => isEmpty(heading, firstLine, root.children ?? []));
  return outline;
}

/** Whether the next thing after a heading is one of the same depth or above, or the end. */
function isEmpty({ depth, line }: Heading, firstLine: number, blocks: Node[]): boolean {
  const at = blocks.findIndex(({ type, position }) => type === 'heading' && position?.start.line === line - firstLine + 1);
  const next = blocks[at + 1];
  return at >= 0 && (!next || (next.type === 'heading' && (next.depth ?? 1) <= depth));
}

/** Where a link or a reference leads. */
const addressesOf = ({ type, url }: Node): string[] => (type === 'link' || type === 'definition' ? [url ?? ''] : []);

/** What stands in braces in the tag of a component, `name={…}` or `{...…}`. */
const attributeExpressions = ({ attributes = [] }: Node): string[] =>
  attributes.flatMap(({ name, value }) => (name !== undefined && (typeof value === 'string' || value === null || value === undefined) ? [] : [String(name ?? '…')]));

function attributeOf({ attributes }: Node, wanted: string): string | undefined {
  const value = attributes?.find(({ name }) => name === wanted)?.value;
  return typeof value === 'string' ? value : undefined;
}

function visit(node: Node, see: (node: Node) => void, depth = 0): void {
  if (depth > DEEPEST) throw new Error(`The text is nested more than ${DEEPEST} deep`);
  see(node);
  for (const child of node.children ?? []) visit(child, see, depth + 1);
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
