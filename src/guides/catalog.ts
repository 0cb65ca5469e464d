import { buildCatalog, type Example } from '../diagnosis/catalog.ts';
import { findAll, indexSignatures } from '../diagnosis/match.ts';
import { signatureId } from '../diagnosis/signature.ts';
import { foldTemplate } from '../diagnosis/template.ts';
import type { Catalog, CatalogGuide, FactPattern, Signature } from '../diagnosis/types.ts';
import { readLibrary, type Guide } from './library.ts';
import type { GuideSignature } from './schema.ts';

/** The catalog that the recogniser reads, from the guides of the library. Throws what compileTemplate throws. */
export function catalogOf(guides: Guide[]): Catalog {
  return buildCatalog(guides.map(catalogGuide), guides.flatMap(examplesOf));
}

/** The catalog of the project at `root`; guides that cannot be used are left out. Throws what compileTemplate throws. */
export const readCatalog = (root: string): Catalog => catalogOf(readLibrary(root).library.guides);

/**
 * A catalog that answers these texts as that of the library does: precedence is learned only between the signatures that they meet,
 * which saves reading the other examples. Throws what compileTemplate throws.
 */
export function catalogFor(guides: Guide[], texts: string[]): Catalog {
  const known = guides.map(catalogGuide);
  const met = new Set(texts.flatMap((text) => signaturesIn(text, known)));
  return buildCatalog(known, guides.flatMap(examplesOf).filter(({ signature }) => met.has(signature)));
}

/** Those of the texts that meet a signature of these guides. Throws what compileTemplate throws. */
export function textsMeeting(guides: Guide[], texts: string[]): Set<string> {
  const known = guides.map(catalogGuide);
  return new Set(texts.filter((text) => signaturesIn(text, known).length > 0));
}

const signaturesIn = (text: string, guides: CatalogGuide[]) => findAll(text, indexSignatures(guides)).matches.map(({ id }) => id);

function catalogGuide({ slug, data, outline, review }: Guide): CatalogGuide {
  const { title, summary, symptom } = data;
  return { slug, title, summary, symptom, command: firstCommand(outline.code), ...(review === undefined ? {} : { review }), signatures: bySection(data.signatures).map(catalogSignature) };
}

/** Side by side what leads to the same section, as it is packed. */
const bySection = (signatures: GuideSignature[]) => [...Map.groupBy(signatures, ({ section }) => section).values()].flat();

/** The first line of the first block of commands. */
function firstCommand(code: Guide['outline']['code']): string {
  return code.find(({ lang }) => lang === 'sh')?.value.split('\n').find((line) => line.trim() && !line.startsWith('#')) ?? '';
}

function catalogSignature(signature: GuideSignature): Signature {
  const { message, facts, when, section } = signature;
  return {
    ...(message === undefined ? {} : { message: foldTemplate(message) }),
    ...(facts === undefined ? {} : { facts: folded(facts) }),
    ...(when === undefined ? {} : { when: folded(when) }),
    ...(section === undefined ? {} : { section }),
  };
}

/** Types and codes as the detectors state them, whatever their case in the file. */
function folded(pattern: FactPattern): FactPattern {
  const fold = (name: string, value: string) => (name === 'type' || name === 'code' ? value.toLowerCase() : value);
  return Object.fromEntries(Object.entries(pattern).map(([name, values]) => [name, values?.map((value) => fold(name, value))]));
}

function examplesOf({ slug, data }: Guide): Example[] {
  return data.signatures.flatMap((signature) => signature.examples.map((text) => ({ signature: signatureId(slug, signature), text })));
}
