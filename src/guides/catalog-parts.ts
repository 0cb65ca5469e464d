import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { splitCatalog } from '../diagnosis/split.ts';
import { catalogModule, moduleOf, siteCatalog } from './data-modules.ts';

/** The most that the catalog may weigh to be loaded as a whole before there is a paste, in bytes of gzip. */
const MOST_BYTES = 300_000;

/** The modules of a catalog in parts. */
export interface CatalogParts {
  /** Stands in the addresses: parts of two builds never mix, and an old page learns from a missing part that it is old. */
  release: string;
  /** Sources by name. */
  modules: Map<string, string>;
}

/**
 * The catalog in parts; undefined as long as it may be loaded as a whole, and while authors work. A whole catalog lets the page
 * ask for nothing once there is a paste, and that promise is worth much. But thousands of guides would make every reader wait for
 * megabytes. So beyond MOST_BYTES the promise is given up for a smaller one, which the page states: the host sees which parts
 * a paste needs, never its text.
 */
export const catalogParts = (): CatalogParts | undefined => (__DEVELOPMENT__ ? undefined : (parts ??= { made: makeParts() }).made);

let parts: { made: CatalogParts | undefined } | undefined;

function makeParts(): CatalogParts | undefined {
  if (gzipSync(catalogModule.source()).length <= MOST_BYTES) return undefined;
  const { first, signatures, wordsFirst, words, texts } = splitCatalog(siteCatalog());
  const numbered = (name: string, contents: unknown[]) => contents.map((content, number) => [`${name}-${number}`, content] as const);
  const all = [['first', first], ['words', wordsFirst], ...numbered('signatures', signatures), ...numbered('words', words), ...numbered('texts', texts)] as const;
  const modules = new Map(all.map(([name, content]) => [name, moduleOf(content)]));
  const hash = createHash('sha256');
  for (const source of modules.values()) hash.update(source);
  return { release: hash.digest('hex').slice(0, 12), modules };
}

/** What the lookup loads before there is a paste: the catalog, or the first of its parts. */
export function catalogAddress(): string {
  const release = catalogParts()?.release;
  return release === undefined ? catalogModule.address() : `/catalog/${release}/first.js`;
}
