import type { Catalog, CatalogGuide, Signature } from './types.ts';

/**
 * A catalog as it travels: the signatures of a guide that lead to the same section share its name and stand in one text, a
 * line each. About a tenth smaller than the catalog after compression; docs/architecture.md says why it is let grow all the same.
 */
export interface PackedCatalog {
  version: Catalog['version'];
  guides: PackedGuide[];
  precedence: Catalog['precedence'];
}

type PackedGuide = [slug: string, title: string, summary: string, symptom: string, command: string, review: string, ...sections: PackedSection[]];

/** The section, or nothing, and its signatures: a message alone as it stands, any other signature as JSON. */
type PackedSection = [section: string, lines: string];

/** Packs a catalog of folded messages, as catalogOf makes it. What unpackCatalog makes of it is equal to it. */
export const packCatalog = ({ version, guides, precedence }: Catalog): PackedCatalog => ({ version, guides: guides.map(packGuide), precedence });

/** The only form of a packed catalog that is known. */
const VERSION: Catalog['version'] = 1;

/** Unpacks what packCatalog packed. Throws an Error where the catalog has the form of another version. */
export function unpackCatalog({ version, guides, precedence }: PackedCatalog): Catalog {
  if (version !== VERSION) throw new Error(`The catalog has the form of version ${String(version)}, and this code reads version ${VERSION}; take both from the same release of Clawmend`);
  return { version, guides: guides.map(unpackGuide), precedence };
}

function packGuide({ slug, title, summary, symptom, command, review = '', signatures }: CatalogGuide): PackedGuide {
  const sections: PackedSection[] = [];
  for (const { section = '', ...signature } of signatures) {
    const last = sections.at(-1);
    const line = packSignature(signature);
    if (last?.[0] === section) last[1] += `\n${line}`;
    else sections.push([section, line]);
  }
  return [slug, title, summary, symptom, command, review, ...sections];
}

function unpackGuide([slug, title, summary, symptom, command, review, ...sections]: PackedGuide): CatalogGuide {
  const signatures = sections.flatMap(([section, lines]) => lines.split('\n').map((line) => ({ ...unpackSignature(line), ...(section ? { section } : {}) })));
  return { slug, title, summary, symptom, command, ...(review ? { review } : {}), signatures };
}

/** A signature without its section as one line of text. */
export const packSignature = ({ message, ...others }: Signature): string =>
  message !== undefined && Object.keys(others).length === 0 ? message : JSON.stringify({ ...(message === undefined ? {} : { message }), ...others });

/** What packSignature packed. A message never begins like JSON: its braces hold a name without quotes. */
export const unpackSignature = (line: string): Signature => (line.startsWith('{"') ? JSON.parse(line) : { message: line });
