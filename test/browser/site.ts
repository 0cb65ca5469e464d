import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../tools/chromium.ts';
import { serve, type Site } from '../../tools/serve.ts';

/** A page of the built site in a real browser, and what it did. */
export interface Visit {
  page: Page;
  /** Addresses of every request since the last `forget`. */
  requests: string[];
  /** Errors on the console, uncaught errors and breaches of the policy. */
  faults: string[];
  forget(): void;
}

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serve('dist', 0)]);
});

afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

/** Opens an address of the built site in a fresh context and waits until it has loaded all that it wants. */
export async function visit(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(new URL(address, site.address).href);
  await page.waitForLoadState('networkidle');
  return { page, requests, faults, forget: () => void requests.splice(0) };
}

/** Pastes into the lookup as a reader does, and returns the answer's words once they are there. */
export async function paste(page: Page, text: string): Promise<string> {
  await page.locator('[data-paste]').fill(text);
  const place = page.locator('[data-answer]');
  await place.locator('h2').waitFor();
  return place.innerText();
}
