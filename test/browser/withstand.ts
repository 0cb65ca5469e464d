import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Payload } from './payloads.ts';
import type { Visit } from './site.ts';

/** What a payload could have done to a page: run, made elements, handlers, links and names, given every object a key, or led away. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    title: document.title,
    owned: 'owned' in window,
    born: Reflect.ownKeys(Object.prototype).length,
    elements: document.querySelectorAll('script, link, meta, base, style, img, svg, math, video, iframe, object, embed, template, form, table, marquee').length,
    handlers: [...document.querySelectorAll('*')].filter((element) => element.getAttributeNames().some((name) => /^on|^style$|^srcdoc$/.test(name))).length,
    links: [...document.querySelectorAll('a')].filter(({ href, protocol }) => href !== '' && !['http:', 'https:', 'mailto:'].includes(protocol)).length,
    names: document.querySelectorAll('[name="querySelector"], [name="body"], #location, #data-paste').length,
    elsewhere: document.querySelectorAll('[src*="evil"], [href*="evil"], [action*="evil"]').length,
    host: location.host,
  }));

/** Gives a page one payload after the other, and looks after each what it has done to the page and what was asked of any other host. */
export async function withstand({ page, faults, requests }: Visit, payloads: readonly Payload[], give: (payload: Payload) => Promise<void>): Promise<void> {
  const before = await traces(page);
  const { origin } = new URL(page.url());
  expect(before).toMatchObject({ owned: false, handlers: 0, links: 0, names: 0, elsewhere: 0 });
  for (const payload of payloads) {
    await give(payload);
    const leaving = requests.filter((request) => !request.startsWith(`${origin}/`));
    expect({ ...(await traces(page)), faults: [...faults], leaving }, payload.name).toEqual({ ...before, faults: [], leaving: [] });
  }
  for (const worker of page.workers()) expect(await worker.evaluate(() => Reflect.ownKeys(Object.prototype).length)).toBe(before.born);
}

/** Pastes as a reader does, in the place of what was there. By a script: the clipboard holds no halves of characters. */
export const pasteAnew = (page: Page, selector: string, text: string): Promise<void> =>
  page.locator(selector).evaluate((box: HTMLTextAreaElement | HTMLInputElement, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    box.select();
    if (!box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))) return;
    box.value = pasted;
    box.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  }, text);

/** Goes to another fragment of the same page, and waits until the page has read it. */
export const goToFragment = (page: Page, fragment: string): Promise<void> =>
  page.evaluate((hash) => {
    const before = location.href;
    return new Promise<void>((resolve) => {
      addEventListener('hashchange', () => resolve(), { once: true });
      location.hash = hash;
      if (location.href === before) resolve();
    });
  }, fragment);

/** Does something that makes the page tell its state anew, and returns what it then tells. */
export async function toldAfter(page: Page, status: string, act: () => Promise<void>): Promise<string> {
  const silence = 'nothing was said';
  await page.locator(status).evaluate((place, text) => (place.textContent = text), silence);
  await act();
  await expect.poll(() => page.locator(status).textContent()).not.toBe(silence);
  return (await page.locator(status).textContent()) ?? '';
}
