import { createHash } from 'node:crypto';
import { packCatalog } from '../diagnosis/pack.ts';
import type { SiteGuide } from '../diagnosis/site-guide.ts';
import type { Catalog } from '../diagnosis/types.ts';
import { catalogOf } from './catalog.ts';
import { siteLibrary } from './site-library.ts';

/** Data as a JavaScript module: a page that may not connect anywhere cannot fetch data, but it can load its own scripts. */
export interface DataModule {
  /** Made once a build; while authors work, anew each time. */
  source(): string;
  /** Where the module lies; the address changes with its content, so that no browser keeps an old one. */
  address(): string;
}

/** The source of a module that exports this data. */
export const moduleOf = (data: unknown): string => `export default ${JSON.stringify(data)};\n`;

function dataModule(path: string, make: () => unknown): DataModule {
  const write = () => moduleOf(make());
  let built: string | undefined;
  const source = () => (__DEVELOPMENT__ ? write() : (built ??= write()));
  const version = () => createHash('sha256').update(source()).digest('hex').slice(0, 12);
  return { source, address: () => (__DEVELOPMENT__ ? path : `${path}?v=${version()}`) };
}

let catalog: Catalog | undefined;

/** What the recogniser knows: learned once a build; while authors work, anew each time. */
export const siteCatalog = (): Catalog => (__DEVELOPMENT__ ? catalogOf(siteLibrary().guides) : (catalog ??= catalogOf(siteLibrary().guides)));

/** All that the recogniser knows in one file. */
export const catalogModule = dataModule('/catalog.js', () => packCatalog(siteCatalog()));

/** Every guide's title and category, for the pages that need those of one guide: they load it then. */
export const guidesModule = dataModule('/guides.js', () => {
  const { guides, categories } = siteLibrary();
  const titles = new Map(categories.map(({ id, title }) => [id, title]));
  return guides.map(({ slug, data }): SiteGuide => [slug, data.title, titles.get(data.category) ?? '']);
});
