import { unpackCatalog } from '../diagnosis/pack.ts';
import type { Catalog } from '../diagnosis/types.ts';
import packed from './packed-catalog.js';

/** All guides of this release, for `diagnose` and `answer`. */
const catalog: Catalog = unpackCatalog(packed);

export default catalog;
