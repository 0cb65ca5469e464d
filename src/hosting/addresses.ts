import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** Attributes that hold an address. */
const attributes = new Set(['href', 'src', 'action', 'data-catalog', 'data-guides']);

/** Text that takes the place of a stretch of a page. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Whether an address is written from the root of the site, as all of its own are. */
const isOwn = (address: string) => address.startsWith('/') && !address.startsWith('//');

const escaped = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A page with each address of this site (`/guides/x/#y`) changed; all else stays as it is written. */
export function rewriteAddresses(html: string, change: (address: string) => string): string {
  const edits = editsIn(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }), change).sort((a, b) => a.start - b.start);
  const between = edits.map(({ start, text }, index) => html.slice(edits[index - 1]?.end ?? 0, start) + text);
  return between.join('') + html.slice(edits.at(-1)?.end ?? 0);
}

function editsIn(node: DefaultTreeAdapterTypes.Node, change: (address: string) => string): Edit[] {
  const within = 'childNodes' in node ? node.childNodes.flatMap((child) => editsIn(child, change)) : [];
  if (!('attrs' in node)) return within;
  const own = node.attrs.flatMap(({ name, value }): Edit[] => {
    const place = node.sourceCodeLocation?.attrs?.[name];
    return place && attributes.has(name) && isOwn(value) ? [{ start: place.startOffset, end: place.endOffset, text: `${name}="${escaped(change(value))}"` }] : [];
  });
  return [...own, ...within];
}
