import { findChromium } from '../../tools/chromium.ts';

/** Unpacks the browser before the tests: two files at once would find it half unpacked. */
export async function setup(): Promise<void> {
  await findChromium();
}
