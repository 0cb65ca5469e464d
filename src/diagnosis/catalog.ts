import { findAll, indexSignatures, type Match, type SignatureIndex } from './match.ts';
import type { Catalog, CatalogGuide } from './types.ts';

/** A text that must lead to a signature's guide: its proof. */
export interface Example {
  signature: string;
  text: string;
}

/**
 * Builds the catalog of all guides. Which signature explains a paste that meets several is learned from the examples:
 * the one an example was written for goes before every other that the example meets and that leads elsewhere, unless another
 * example says the opposite.
 * Throws what compileTemplate throws.
 */
export function buildCatalog(guides: CatalogGuide[], examples: Example[]): Catalog {
  const index = indexSignatures(guides);
  const learned = new Map<number, Set<number>>();
  for (const example of examples) {
    const { own, others } = metBy(example, index);
    if (own !== undefined) learned.set(own, new Set([...(learned.get(own) ?? []), ...others]));
  }
  const precedence = [...learned]
    .map(([first, explained]): [number, number[]] => [first, [...explained].filter((second) => !learned.get(second)?.has(first)).sort((a, b) => a - b)])
    .filter(([, explained]) => explained.length > 0)
    .sort(([a], [b]) => a - b);
  return { version: 1, guides, precedence };
}

/**
 * The place of the signature that an example was written for, where the example meets it, and of every other that it meets: of
 * other guides, or of the same one with another section to land on.
 */
function metBy({ signature, text }: Example, index: SignatureIndex): { own?: number; others: number[] } {
  const met = findAll(text, index).matches.filter(({ conditional }) => !conditional);
  const own = met.find(({ id }) => id === signature);
  if (!own) return { others: [] };
  const leadsElsewhere = (other: Match) => other.slug !== own.slug || other.signature.section !== own.signature.section;
  return { own: own.place, others: met.filter(leadsElsewhere).map(({ place }) => place) };
}
