import { z } from 'zod';
import { placeholders } from '../diagnosis/placeholders.ts';
import { signatureId } from '../diagnosis/signature.ts';
import { day } from '../guides/day.ts';
import type { Guide, Library } from '../guides/library.ts';
import { catalogFileSchema, VERSION, type CatalogFile } from './catalog-schema.ts';
import type { Place } from './place.ts';

/** All guides as /catalog.json has them. Their examples stay behind: they would double its weight. */
export const catalogFile = ({ categories, guides }: Library, at: Place): CatalogFile => ({
  $schema: at('/catalog.schema.json'),
  version: VERSION,
  about: at('/about/#machines'),
  placeholders: Object.fromEntries(Object.entries(placeholders).map(([name, { extent }]) => [name, extent])),
  categories,
  guides: guides.map((guide) => guideEntry(guide, at)),
});

function guideEntry({ slug, data, review }: Guide, at: Place): CatalogFile['guides'][number] {
  const { title, summary, symptom, category, affects, related, sources, verified, updated } = data;
  return {
    slug,
    address: at(`/guides/${slug}/`),
    markdown: at(`/guides/${slug}.md`),
    title, summary, symptom, category,
    updated: day(updated),
    verified: { openclaw: verified.openclaw, date: day(verified.date) },
    affects, review, related, sources,
    signatures: data.signatures.map((signature) => {
      const { message, facts, when, section } = signature;
      return { id: signatureId(slug, signature), message, facts, when, section };
    }),
  };
}

/** The JSON Schema (draft 2020-12) of /catalog.json, which lies at `address`. It lets through what a later file adds. */
export const catalogJsonSchema = (address: string | undefined) => ({ ...(address === undefined ? {} : { $id: address }), ...z.toJSONSchema(catalogFileSchema, { target: 'draft-2020-12', io: 'input' }) });
