import type { APIRoute } from 'astro';
import { shelves } from '../guides/shelves.ts';
import { placesInFile } from '../hosting/places.ts';
import { escapeXml } from '../machines/xml.ts';
import { plainText } from '../text/inline.ts';

/** How many guides the feed holds. */
const LATEST = 30;

/**
 * The guides that changed last, as an Atom feed. Its addresses are whole where the build is told the site's own (`--site`), and
 * else relative to the feed's, which is right on any host and on disk but beyond some readers.
 */
export const GET: APIRoute = async ({ site }) => {
  const at = placesInFile(site);
  const guides = shelves().flatMap((shelf) => shelf.guides);
  const latest = guides.toSorted((a, b) => b.data.updated.getTime() - a.data.updated.getTime() || (a.slug < b.slug ? -1 : 1)).slice(0, LATEST);
  const entries = latest.map(({ slug, data }) => `  <entry>
    <id>urn:clawmend:guides:${slug}</id>
    <title>${escapeXml(data.title)}</title>
    <link href="${at(`/guides/${slug}/`)}"/>
    <updated>${data.updated.toISOString()}</updated>
    <summary>${escapeXml(plainText(data.summary))}</summary>
  </entry>`);
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>urn:clawmend:guides</id>
  <title>Clawmend: what is new</title>
  <link rel="alternate" href="${at('/')}"/>
  <link rel="self" href="${at('/feed.xml')}"/>
  <author><name>Clawmend</name></author>
  <updated>${latest[0]?.data.updated.toISOString() ?? new Date(0).toISOString()}</updated>
${entries.join('\n')}
</feed>
`;
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
