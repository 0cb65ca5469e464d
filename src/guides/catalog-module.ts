import { createHash } from 'node:crypto';
import { packCatalog } from '../diagnosis/pack.ts';
import { catalogOf } from './catalog.ts';
import { readLibrary } from './library.ts';

let built: string | undefined;

/**
 * The catalog as a JavaScript module. The lookup imports it: a page that may not connect anywhere cannot fetch data, but
 * it can load its own scripts. Made once a build; while authors work, anew each time.
 */
export const catalogModule = (): string => (__DEVELOPMENT__ ? makeModule() : (built ??= makeModule()));

function makeModule(): string {
  const { library } = readLibrary(process.cwd());
  return `export default ${JSON.stringify(packCatalog(catalogOf(library.guides)))};\n`;
}

/** Where the module lies; the address changes with its content, so that no browser keeps an old one. */
export function catalogAddress(): string {
  return `/catalog.js?v=${createHash('sha256').update(catalogModule()).digest('hex').slice(0, 12)}`;
}
