import { day } from '../guides/day.ts';
import { sitePages } from '../guides/links.ts';
import type { Library } from '../guides/library.ts';
import { shelvesOf } from '../guides/shelves.ts';
import type { Place } from './place.ts';
import { escapeXml } from './xml.ts';

/** /sitemap.xml: every page that is to be found, guides with the day of their last change. `at` writes whole addresses. */
export function sitemap(library: Library, at: Place): string {
  const pages = [...sitePages, ...shelvesOf(library).map(({ id }) => `/browse/${id}/`)].map((address) => entry(at(address)));
  const urls = [...pages, ...library.guides.map(({ slug, data }) => entry(at(`/guides/${slug}/`), `<lastmod>${day(data.updated)}</lastmod>`))];
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

const entry = (address: string, more = '') => `  <url><loc>${escapeXml(address)}</loc>${more}</url>`;
