import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchChromium } from '../../tools/chromium.ts';
import { serve, type Site } from '../../tools/serve.ts';

/** A page of the built site in a real browser, and what it did. */
export interface Visit {
  page: Page;
  /** Addresses of every request since the last `forget`. */
  requests: string[];
  /** Every line on the console, of the page and of its workers; uncaught errors, breaches of the policy, dialogs, new windows and downloads. */
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

/** Opens an address of the built site in a fresh context, which lasts as long as the test, and waits until it has loaded all that it wants. */
export async function visit(address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const { requests, faults } = await watch(context);
  const page = await context.newPage();
  await page.goto(new URL(address, site.address).href);
  await page.waitForLoadState('networkidle');
  return { page, requests, faults, forget: () => void requests.splice(0) };
}

/** Notes what the pages of a context, and their workers, ask for and complain of. */
async function watch(context: BrowserContext): Promise<Pick<Visit, 'requests' | 'faults'>> {
  const requests: string[] = [];
  const faults: string[] = [];
  await context.addInitScript(tellBreaches);
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('serviceworker', (worker) => faults.push(`service worker: ${worker.url()}`));
  context.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('page', (page) => {
    page.on('popup', (popup) => faults.push(`window: ${popup.url()}`));
    page.on('download', (download) => faults.push(`download: ${download.suggestedFilename()}`));
    page.on('websocket', (socket) => requests.push(socket.url()));
    // A worker may end before it has been told.
    page.on('worker', (worker) => void worker.evaluate(tellBreaches).catch(() => {}));
  });
  return { requests, faults };
}

/** Runs in a page or a worker: puts each breach of the policy on the console. */
function tellBreaches(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => console.error(`policy: ${effectiveDirective} ${blockedURI}`));
}

/** Pastes into the lookup as a reader does, and returns the answer's words once they are there. */
export async function paste(page: Page, text: string): Promise<string> {
  await page.locator('[data-paste]').fill(text);
  const place = page.locator('[data-answer]');
  await place.locator('h2').waitFor();
  return place.innerText();
}

/** Drops a file on the lookup as the file manager does. */
export const drop = (page: Page, name: string, content: Uint8Array): Promise<void> =>
  page.locator('[data-lookup]').evaluate((place, [fileName, characters]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([Uint8Array.from(characters, (character) => character.charCodeAt(0))], fileName));
    place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, [name, Buffer.from(content).toString('latin1')] as const);
