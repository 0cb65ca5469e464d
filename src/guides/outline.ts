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

/** A link of a guide's text. */
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
}

/** What this file reads of a syntax tree's node. */
interface Node {
  type: string;
  children?: Node[];
  value?: string;
  depth?: number;
  url?: string;
  lang?: string | null;
  position?: { start: { line: number } };
}

/** Reads the text below the frontmatter; `firstLine` is its line in the file. Throws the parser's error on text that is not MDX. */
export function outlineOf(body: string, firstLine: number): Outline {
  const slugger = new GithubSlugger();
  const outline: Outline = { headings: [], links: [], code: [] };
  visit(mdxToMdast(body) as Node, (node) => {
    const line = firstLine + (node.position?.start.line ?? 1) - 1;
    if (node.type === 'heading') {
      const text = textOf(node);
      outline.headings.push({ depth: node.depth ?? 1, text, id: slugger.slug(text), line });
    } else if (node.type === 'link') outline.links.push({ url: node.url ?? '', line });
    else if (node.type === 'code') outline.code.push({ lang: node.lang ?? '', value: node.value ?? '', line });
  });
  return outline;
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of node.children ?? []) visit(child, see);
}

const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
