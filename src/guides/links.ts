import type { Guide, Library } from './library.ts';
import type { Problem } from './problem.ts';
import { framedSections } from './sections.ts';
import { isWebAddress } from './schema.ts';

/** Addresses of the site that are no guides; a link in a guide may lead there. */
export const sitePages = ['/', '/diagnose/', '/search/', '/errors/', '/browse/', '/accuracy/', '/new/', '/about/', '/report/'];

/** Links of the text that lead nowhere or have a form that the site does not use. Addresses elsewhere are looked at, never asked. */
export function checkLinks(guide: Guide, library: Library): Problem[] {
  return guide.outline.links.flatMap(({ url, line }): Problem[] => {
    const message = linkFault(url, guide, library);
    return message === undefined ? [] : [{ file: guide.file, field: `line ${line}`, message: `the link to ${url} ${message}` }];
  });
}

function linkFault(url: string, guide: Guide, { guides, bySlug, unreadable, categories }: Library): string | undefined {
  if (isWebAddress(url) || /^mailto:[^\s@]+@[^\s@]+$/.test(url)) return undefined;
  const [address = '', anchor] = url.split('#');
  if ([...sitePages, ...categories.map(({ id }) => `/browse/${id}/`)].includes(address)) return undefined;
  const slug = /^\/guides\/([^/]+)\/$/.exec(address)?.[1];
  if (address !== '' && slug === undefined) return 'has a form that the site does not use; write /guides/<slug>/, #<heading>, https://… or mailto:…';
  if (slug !== undefined && unreadable.includes(slug)) return undefined;
  const target = address === '' ? guide : bySlug.get(slug ?? '');
  if (!target) return `leads nowhere; ${suggestion(slug ?? '', guides)}`;
  const anchors = anchorsOf(target);
  return anchor === undefined || anchors.has(anchor) ? undefined : `names a heading that ${target.file} does not have; write one of ${listed(anchors)}`;
}

/** Sections that signatures lead to and the page does not have. */
export function checkAnchors(guide: Guide): Problem[] {
  const anchors = anchorsOf(guide);
  return guide.data.signatures.flatMap(({ section }, index) =>
    section === undefined || anchors.has(section.slice(1)) ? [] : [{ file: guide.file, field: `signatures[${index}].section`, message: `${section} is no heading of this page; write one of ${listed(anchors)}` }],
  );
}

const anchorsOf = ({ outline, data }: Guide) => new Set([
  ...outline.headings.map(({ id }) => id),
  framedSections['Quick answer'],
  framedSections.Sources,
  ...(data.faq.length ? [framedSections.Questions] : []),
  ...(data.related.length ? [framedSections.Related] : []),
]);

const listed = (anchors: Set<string>) => [...anchors].map((id) => `#${id}`).join(', ');

/** Related guides that are none, or that are the guide itself. */
export function checkRelated({ file, slug, data }: Guide, { guides, bySlug, unreadable }: Library): Problem[] {
  return data.related.flatMap((other, index): Problem[] => {
    const field = `related[${index}]`;
    if (other === slug) return [{ file, field, message: 'names this guide itself; leave it out' }];
    return unreadable.includes(other) || bySlug.has(other) ? [] : [{ file, field, message: `there is no guide "${other}"; ${suggestion(other, guides)}` }];
  });
}

function suggestion(slug: string, guides: Guide[]): string {
  const words = new Set(slug.split('-'));
  const shared = (guide: Guide) => guide.slug.split('-').filter((word) => words.has(word)).length;
  const [closest] = guides.filter((guide) => shared(guide) > 0).sort((a, b) => shared(b) - shared(a));
  return closest ? `write ${closest.slug}, or the slug of another guide` : 'write the slug of a guide in content/guides';
}
