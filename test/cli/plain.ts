import type { Style } from '../../src/cli/style.ts';

/** A screen without colours. */
export const plain = (columns = 100): Style => ({ columns, isColoured: false, paint: (text) => text });
