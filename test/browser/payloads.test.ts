import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { clip } from '../../src/diagnosis/clip.ts';
import { isCommandSafe } from '../../src/diagnosis/command.ts';
import { redact } from '../../src/redaction/redact.ts';
import { showControls } from '../../src/text/controls.ts';
import { binaries, longPayloads, shortPayloads, type Payload } from './payloads.ts';
import { refused } from './pastes.ts';
import { drop, visit } from './site.ts';
import { goToFragment, pasteAnew, toldAfter, withstand } from './withstand.ts';

/** Where each payload needs a page of its own, some have to do. */
const some = (_payload: Payload, index: number) => index % 4 === 0;

/** As boxes hold it. */
const lineEnds = (text: string) => text.replaceAll(/\r\n?/g, '\n');
/** As the page shows it. */
const shown = (text: string) => showControls(redact(text).text).toWellFormed();
/** As an address carries it. */
const coded = ({ text }: Payload) => encodeURIComponent(text.toWellFormed());

/** Waits for the answer to what was given to an empty box: readable, masked, and the whole of what was read. */
async function expectAnswer(page: Page, text: string): Promise<void> {
  const place = page.locator('[data-answer]');
  if (text.trim() === '') return expect(await place.isHidden()).toBe(true);
  await expect.poll(() => place.locator('h2').allTextContents()).toEqual([expect.stringMatching(/sure:$|^No guide/)]);
  const { text: read, left } = clip(text);
  expect((await place.locator('.paste').textContent())?.toWellFormed() === shown(read)).toBe(true);
  expect(await place.locator('.notice').count()).toBe(left > 0 ? 1 : 0);
}

async function clear(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Clear', exact: true });
  if (await button.isVisible()) await button.click();
}

test('pasted into the lookup, a payload is mere text, and answered', async () => {
  const opened = await visit('/');
  const { page, requests, forget } = opened;
  forget();
  await withstand(opened, [...shortPayloads, ...longPayloads], async ({ text }) => {
    await pasteAnew(page, '[data-paste]', text);
    await expectAnswer(page, lineEnds(text));
    await clear(page);
  });
  await pasteAnew(page, '[data-paste]', refused);
  await expectAnswer(page, refused);
  expect(requests).toEqual([]);
}, 120_000);

test('dropped as a file, a payload is mere text, and so is the name of the file; what is no text is refused in words', async () => {
  const opened = await visit('/diagnose/');
  const { page, requests, forget } = opened;
  const name = '\u202e<img src=x onerror=alert(1)>.log';
  const fault = page.locator('[data-fault]');
  forget();
  await withstand(opened, shortPayloads, async ({ text }) => {
    await drop(page, name, Buffer.from(text));
    if (text.includes('\0')) await expect.poll(() => fault.textContent()).toBe('<U+202E><img src=x onerror=alert(1)>.log is not a text. Unpack it, and open the log inside.');
    else await expectAnswer(page, lineEnds(text.toWellFormed()));
    await clear(page);
  });
  for (const [file, bytes] of Object.entries(binaries)) {
    await drop(page, file, Uint8Array.from([...bytes, ...Array.from({ length: 5_000 }, (_, at) => (at * at) % 251)]));
    await expect.poll(() => fault.textContent()).toContain(`${file} is not a text`);
  }
  await drop(page, 'gateway.log', Buffer.from(refused));
  await expectAnswer(page, refused);
  expect(requests).toEqual([]);
});

test('in the address of a guide, a payload is no value and no place', async () => {
  const address = '/guides/provider-invalid-api-key/';
  const opened = await visit(`${address}#provider=openai`);
  const { page } = opened;
  const filled = () => page.locator('[data-filled]').allTextContents();
  const expectSafe = async () => {
    expect((await filled()).filter((value) => !isCommandSafe(value))).toEqual([]);
    expect(await page.locator('[data-summary]').textContent()).toMatch(/^[\w ,.:/@+-]+$/);
  };
  await withstand(opened, shortPayloads, async (payload) => {
    for (const fragment of [`provider=${coded(payload)}&agent=${coded(payload)}&to=${coded(payload)}`, coded(payload), payload.text, `${payload.text}=&provider=openai`]) {
      await goToFragment(page, fragment);
      await expectSafe();
    }
  });
  await withstand(opened, shortPayloads.filter(some), async (payload) => {
    await page.goto(new URL(`${address}#provider=${coded(payload)}&to=${coded(payload)}&__proto__=x`, page.url()).href);
    await page.reload();
    await expectSafe();
  });
  await goToFragment(page, 'provider=openai&agent=ops');
  expect(new Set(await filled())).toEqual(new Set(['openai', 'ops']));
});

test('searched for, a payload is mere words', async () => {
  const opened = await visit('/search/');
  const { page } = opened;
  const told = (act: () => Promise<void>) => toldAfter(page, '[data-search-status]', act);
  await withstand(opened, [...shortPayloads, ...longPayloads], async ({ text }) => {
    expect(await told(() => pasteAnew(page, '[data-search] input', text))).toMatch(/found|^$/);
  });
  await withstand(opened, shortPayloads, async (payload) => {
    for (const fragment of [`q=${coded(payload)}`, `q=gateway&in=${coded(payload)}`, `${payload.text}&q=token`]) expect(await told(() => goToFragment(page, fragment))).toMatch(/found|^$/);
  });
  await withstand(opened, shortPayloads.filter(some), async (payload) => {
    await page.goto(new URL(`/search/?q=${coded(payload)}&in=${coded(payload)}`, page.url()).href);
    await expect.poll(() => page.locator('[data-search-status]').textContent()).toMatch(/found/);
  });
  expect(await told(() => pasteAnew(page, '[data-search] input', 'EADDRINUSE'))).toMatch(/^\d+ found/);
}, 120_000);

test('as a filter of the error index, a payload is mere words', async () => {
  const opened = await visit('/errors/');
  const { page } = opened;
  const told = (text: string) => toldAfter(page, '[data-filter] [role="status"]', () => pasteAnew(page, '[data-filter] input', text));
  await withstand(opened, [...shortPayloads, ...longPayloads], async ({ text }) => {
    expect(await told(text)).toMatch(/message|^$/);
  });
  await goToFragment(page, coded({ name: '', why: '', text: refused }));
  expect(await told('EADDRINUSE')).toMatch(/^\d+ messages$/);
}, 60_000);

test('in a bug report, a payload is mere text', async () => {
  const opened = await visit('/report/');
  const { page, requests, forget } = opened;
  const report = page.locator('.report pre');
  forget();
  await withstand(opened, [...shortPayloads, ...longPayloads], async ({ text }) => {
    for (const field of ['logs', ...(text.length < 100_000 ? ['summary', 'model', 'additional'] : [])]) await pasteAnew(page, `#report-${field}`, text);
    if (text.length < 1_000) expect((await report.textContent())?.toWellFormed()).toContain(shown(lineEnds(text).trim()));
  });
  expect(requests).toEqual([]);
  await withstand(opened, shortPayloads.filter(some), async (payload) => {
    await page.goto(new URL(`/report/#guide=${coded(payload)}&__proto__=x`, page.url()).href);
    await page.reload();
    expect(await report.textContent()).not.toContain('Clawmend');
  });
  await pasteAnew(page, '#report-logs', `OpenClaw 2026.9.6 (eb377ac)\n${refused}`);
  expect(await page.getByLabel('OpenClaw version').inputValue()).toBe('2026.9.6 (eb377ac)');
}, 120_000);
