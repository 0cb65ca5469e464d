// `npm run build:package` writes this module.
import type { PackedCatalog } from '../diagnosis/pack.ts';

declare const packed: PackedCatalog;

export default packed;
