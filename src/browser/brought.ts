import type { PackedCatalog } from '../diagnosis/pack.ts';

/**
 * What pages bring along that are opened from disk, where a browser loads neither modules nor a worker's file: the worker's program
 * and the catalog (tools/offline/).
 */
export interface Brought {
  worker: string;
  catalog: PackedCatalog;
}

/** What this page brought; undefined on a host. */
export const brought: Brought | undefined = Reflect.get(globalThis, 'clawmend');
