import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Starts a real Chromium without a window: the one that CHROME_PATH names, the one that npm installed (Linux on x64), or one
 * that the system has. Rejects with what to do when there is none; never passes over the tests that need it.
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  try {
    return await chromium.launch({ args: flags, ...(executablePath === undefined ? { channel: 'chrome' } : { executablePath }) });
  } catch (error) {
    throw new Error('No Chromium could be started. Install Chrome or Chromium, or name its program in CHROME_PATH.', { cause: error });
  }
}

/** The program of the browser; undefined where Playwright is to look for an installed Chrome. Unpacks the one that npm installed, if need be. */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env['CHROME_PATH'];
  if (named) return named;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packed } = await import('@sparticuz/chromium');
    return packed.executablePath();
  }
  return installed.find((file) => existsSync(file));
}
