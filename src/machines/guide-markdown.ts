import type { BlockContent, DefinitionContent, List, ListItem, RootContent } from 'mdast';
import { mdxToMdast } from 'satteri';
import { placeholders } from '../diagnosis/placeholders.ts';
import { commandValues } from '../guides/command-values.ts';
import { day } from '../guides/day.ts';
import type { Guide, Library } from '../guides/library.ts';
import { isSystem, systems } from '../guides/systems.ts';
import type { Place } from './place.ts';
import { code, heading, inline, item, link, list, paragraph, text, visit, write } from './tree.ts';

/** A child of a text, of a list's item, or of a tab. */
type Block = BlockContent | DefinitionContent;

/**
 * A guide as plain Markdown, whole. Links lead to the Markdown of other guides, and to pages where there is none; those to headings
 * of the guide itself follow `own`, which is empty where the guide is a file of its own. {placeholders} of commands stay as they are
 * written: a program refuses them, where a default would act on what is not the reader's.
 */
export function guideMarkdown(guide: Guide, { guides }: Library, at: Place, own = ''): string {
  const { slug, data, review } = guide;
  const related = data.related.flatMap((name) => guides.find((other) => other.slug === name) ?? []);
  const values = commandValues(guide);
  return write(
    heading(1, data.title),
    paragraph(...inline(data.symptom)),
    list(
      [text('Page: '), link(at(`/guides/${slug}/`), at(`/guides/${slug}/`))],
      [text(`Checked with: OpenClaw ${data.verified.openclaw}, ${day(data.verified.date)}`)],
      ...(data.affects === undefined ? [] : [[text('Affects: '), ...inline(data.affects)]]),
      [text(`Updated: ${day(data.updated)}`)],
    ),
    ...(review === undefined ? [] : [paragraph(text(review))]),
    heading(2, 'Quick answer'),
    paragraph(...inline(data.summary)),
    ...(values.length ? [paragraph(text('Put your own values in the place of '), ...values.flatMap(told), text(' before you run a command.'))] : []),
    ...written(guide, at, own),
    ...(data.faq.length ? [heading(2, 'Questions'), ...data.faq.flatMap(({ question, answer }) => [heading(3, question), paragraph(...inline(answer))])] : []),
    ...(related.length ? [heading(2, 'Related'), list(...related.map((other) => [link(other.data.title, at(`/guides/${other.slug}.md`)), text(': '), ...inline(other.data.symptom)]))] : []),
    heading(2, 'Sources'),
    list(...data.sources.map(({ title, url }) => [link(title, url)])),
  );
}

/** A placeholder in a row of them, with what it often is. */
function told(name: string, index: number) {
  const { fallback = '' } = placeholders[name] ?? {};
  const usual = fallback.startsWith('<') ? [] : [text(' (such as '), code(fallback), text(')')];
  return [...(index > 0 ? [text(', ')] : []), code(`{${name}}`), ...usual];
}

/** The text of the file, without components and with links as they lead from here. */
function written({ body }: Guide, at: Place, own: string): RootContent[] {
  const tree = mdxToMdast(body);
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') node.url = target(node.url, at, own);
    if (node.type === 'mdxJsxFlowElement') Object.assign(node, tabs(node.name === 'Systems' ? node.children : [node]));
  });
  return tree.type === 'root' ? tree.children : [];
}

function target(url: string, at: Place, own: string): string {
  if (url.startsWith('#')) return own + url;
  return url.startsWith('/') ? at(url.replace(/^(\/guides\/[^/#]+)\//, '$1.md')) : url;
}

/** Tabs are a list with an item each, so that it is plain where each ends. */
const tabs = (children: Block[]): List => ({ type: 'list', ordered: false, spread: true, children: children.map(tab) });

function tab(node: Block): ListItem {
  if (node.type !== 'mdxJsxFlowElement') return item(node);
  const name = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'name')?.value;
  return item(...(isSystem(name) ? [paragraph({ type: 'strong', children: [text(systems[name])] })] : []), ...node.children);
}
