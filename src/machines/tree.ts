import type { Heading, InlineCode, Link, List, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { splitInline } from '../text/inline.ts';

/** Text as it is to be read, whatever marks it holds. */
export const text = (value: string): Text => ({ type: 'text', value });

/** Code within a line. */
export const code = (value: string): InlineCode => ({ type: 'inlineCode', value });

/** Plain text with `code` between backticks, as frontmatter has it. */
export const inline = (source: string): PhrasingContent[] =>
  splitInline(source).filter((piece) => piece.text !== '').map((piece) => (piece.isCode ? code(piece.text) : text(piece.text)));

/** A heading; its source may hold `code` between backticks. */
export const heading = (depth: Heading['depth'], source: string): Heading => ({ type: 'heading', depth, children: inline(source) });

/** A paragraph of what stands within lines. */
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

/** A link; its source may hold `code` between backticks. */
export const link = (source: string, url: string): Link => ({ type: 'link', url, children: inline(source) });

/** A list of lines. */
export const list = (...lines: PhrasingContent[][]): List => ({ type: 'list', spread: false, children: lines.map((line) => item(paragraph(...line))) });

/** An item of a list; more than one block are set apart by empty lines. */
export const item = (...children: ListItem['children']): ListItem => ({ type: 'listItem', spread: children.length > 1, children });

/** A tree as Markdown (CommonMark with the tables of GFM), with an end of line after it. */
export const write = (...children: RootContent[]): string => toMarkdown(root(children), { bullet: '-', listItemIndent: 'one', emphasis: '_', rule: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] });

const root = (children: RootContent[]): Root => ({ type: 'root', children });

/** Shows each node of a tree, the outer ones first; `see` may change it. */
export function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}
