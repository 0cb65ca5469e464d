import { buildCatalog, type Example } from '../diagnosis/catalog.ts';
import { readPaste } from '../diagnosis/paste.ts';
import type { Catalog, CatalogGuide, Signature } from '../diagnosis/types.ts';
import type { Guide } from './library.ts';
import type { GuideSignature } from './schema.ts';

/** How many words of a signature stand in its id. */
const WORDS_IN_ID = 8;

/** The id of a signature: its guide's slug and the first words of what it looks for. It changes only with those words. */
export function signatureId(slug: string, { message, facts, when }: GuideSignature): string {
  const source = message ?? Object.values(facts ?? {}).flat().join(' ');
  const words = readPaste(`${source} ${Object.values(when ?? {}).flat().join(' ')}`).tokens.map(({ word }) => word);
  return `${slug}/${words.slice(0, WORDS_IN_ID).join('-')}`;
}

/** The catalog that the recogniser reads, from the guides of the library. Throws what compileTemplate throws. */
export function catalogOf(guides: Guide[]): Catalog {
  return buildCatalog(guides.map(catalogGuide), guides.flatMap(examplesOf));
}

function catalogGuide({ slug, data, outline }: Guide): CatalogGuide {
  const { title, summary, symptom } = data;
  return { slug, title, summary, symptom, command: firstCommand(outline.code), signatures: data.signatures.map((signature) => catalogSignature(slug, signature)) };
}

/** The first line of the first block of commands. */
function firstCommand(code: Guide['outline']['code']): string {
  return code.find(({ lang }) => lang === 'sh')?.value.split('\n').find((line) => line.trim() && !line.startsWith('#')) ?? '';
}

function catalogSignature(slug: string, signature: GuideSignature): Signature {
  const { message, facts, when, section } = signature;
  return {
    id: signatureId(slug, signature),
    ...(message === undefined ? {} : { message }),
    ...(facts === undefined ? {} : { facts }),
    ...(when === undefined ? {} : { when }),
    ...(section === undefined ? {} : { section }),
  };
}

function examplesOf({ slug, data }: Guide): Example[] {
  return data.signatures.flatMap((signature) => signature.examples.map((text) => ({ signature: signatureId(slug, signature), text })));
}
