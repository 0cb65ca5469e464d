import { findAll, indexSignatures, type SignatureIndex } from './match.ts';
import type { Catalog, CatalogGuide } from './types.ts';

/** A text that must lead to a signature's guide: its proof. */
export interface Example {
  signature: string;
  text: string;
}

/**
 * Builds the catalog of all guides. Which signature explains a paste that meets several is learned from the examples:
 * the one an example was written for goes before every other that the example meets, unless another example says the opposite.
 * Throws what compileTemplate throws.
 */
export function buildCatalog(guides: CatalogGuide[], examples: Example[]): Catalog {
  const index = indexSignatures(guides);
  const learned = new Set(examples.flatMap((example) => precedenceFrom(example, index)).map((pair) => pair.join('\n')));
  const precedence = [...learned]
    .map((pair): [string, string] => {
      const [first = '', second = ''] = pair.split('\n');
      return [first, second];
    })
    .filter(([first, second]) => !learned.has([second, first].join('\n')))
    .sort();
  return { version: 1, guides, precedence };
}

function precedenceFrom({ signature, text }: Example, index: SignatureIndex): [string, string][] {
  const met = findAll(text, index).matches.filter((match) => !match.conditional);
  const own = met.find((match) => match.signature.id === signature);
  if (!own) return [];
  return met.filter((match) => match.slug !== own.slug).map((match) => [signature, match.signature.id]);
}
