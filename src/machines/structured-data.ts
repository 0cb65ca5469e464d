import { day } from '../guides/day.ts';
import type { Category, GuideData } from '../guides/schema.ts';
import { plainText } from '../text/inline.ts';
import type { Place } from './place.ts';

const VOCABULARY = 'https://schema.org';

const site = (at: Place) => ({ '@type': 'WebSite', name: 'Clawmend', url: at('/') });

/** The home page in the words of schema.org. It names no search: search engines take none any more. */
export const siteData = (at: Place) => ({ '@context': VOCABULARY, ...site(at), description: 'Troubleshooting guides for OpenClaw.', inLanguage: 'en' });

/**
 * A guide in the words of schema.org. It is a technical article: its steps are prose and blocks of commands, which HowTo has no
 * place for, and its questions are a small part of it, so that it is no FAQPage. Search engines show neither of the two any more.
 */
export function guideData(slug: string, { title, summary, updated, verified, sources }: GuideData, { id, title: shelf }: Category, at: Place) {
  return {
    '@context': VOCABULARY,
    '@graph': [
      {
        '@type': 'TechArticle',
        headline: title,
        description: plainText(summary),
        url: at(`/guides/${slug}/`),
        dateModified: day(updated),
        inLanguage: 'en',
        articleSection: shelf,
        about: { '@type': 'SoftwareApplication', name: 'OpenClaw', softwareVersion: verified.openclaw },
        author: { '@type': 'Organization', name: 'Clawmend', url: at('/about/') },
        isPartOf: site(at),
        citation: sources.map(({ url }) => url),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [['Guides', '/browse/'], [shelf, `/browse/${id}/`], [title, `/guides/${slug}/`]].map(([name, address = ''], index) => ({ '@type': 'ListItem', position: index + 1, name, item: at(address) })),
      },
    ],
  };
}

/** Data as it stands in a script element: nothing in it can end the element. */
export const scriptText = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
