import { expect, test } from 'vitest';
import { visit } from './site.ts';

const address = '/guides/provider-invalid-api-key/';

test('a value that is put in once stands in every command, and in the address that is copied on', async () => {
  const { page, faults } = await visit(address);
  await page.locator('[data-command-values] summary').click();
  await page.getByLabel('agent').fill('ops');
  const slots = page.locator('[data-value="agent"]');
  expect(new Set(await slots.allInnerTexts())).toEqual(new Set(['ops']));
  await expect.poll(() => page.url()).toMatch(/#agent=ops$/);
  await page.reload();
  await expect.poll(() => slots.first().innerText()).toBe('ops');
  expect(faults).toEqual([]);
});

test('values can be cleared; the commands then show their readable defaults', async () => {
  const { page } = await visit(`${address}#agent=ops&provider=openai`);
  await expect.poll(() => page.locator('[data-command-values] summary').innerText()).toContain('agent ops, provider openai');
  await page.locator('[data-command-values] summary').click();
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await page.locator('[data-filled]').count()).toBe(0);
  expect(await page.locator('[data-value="agent"]').first().innerText()).toBe('main');
  await expect.poll(() => page.url()).not.toContain('ops');
});

test('what a shell could read is turned down with the reason, and is put into no command', async () => {
  const { page } = await visit(address);
  await page.locator('[data-command-values] summary').click();
  const input = page.getByLabel('agent');
  await input.fill('ops; rm -rf /');
  expect(await input.evaluate((field: HTMLInputElement) => field.validationMessage)).toContain('only letters');
  expect(await page.locator('main').innerText()).not.toContain('rm -rf');
});

test('a ticked step stays ticked on this device until all are unticked', async () => {
  const { page } = await visit(address);
  await page.locator('.tick').nth(1).check();
  expect(await page.locator('.ticks:visible').innerText()).toMatch(/^1 of \d+ steps done. Kept in this browser only/);
  await page.reload();
  await expect.poll(() => page.locator('.tick').nth(1).isChecked()).toBe(true);
  expect(await page.locator('.ticks:visible').innerText()).toMatch(/^1 of/);
  await page.getByRole('button', { name: 'Untick all' }).click();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('tick');
  expect(await page.locator('.tick:checked').count()).toBe(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('steps can be ticked where the browser keeps nothing', async () => {
  const { page, faults } = await visit(address);
  await page.context().addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } }));
  await page.reload();
  await page.locator('.tick').first().check();
  expect(await page.locator('.ticks:visible').innerText()).toContain('1 of');
  expect(faults).toEqual([]);
});

test('links within the page leave the values where they are', async () => {
  const { page } = await visit(`${address}#agent=ops`);
  await expect.poll(() => page.locator('[data-value="agent"]').first().innerText()).toBe('ops');
  await page.locator('.contents a', { hasText: 'Check that it worked' }).click();
  expect(await page.locator('[data-value="agent"]').first().innerText()).toBe('ops');
});

test('a field that holds what it may not neither takes the focus from another nor keeps it from its commands', async () => {
  const { page } = await visit(address);
  await page.locator('[data-command-values] summary').click();
  await page.getByLabel('agent').fill('$x');
  await page.getByLabel('provider').click();
  await page.keyboard.type('openai');
  expect(await page.getByLabel('provider').inputValue()).toBe('openai');
  expect(await page.locator('[data-value="provider"]').first().innerText()).toBe('openai');
});

test('an address that carries a heading goes there', async () => {
  const { page } = await visit(`${address}#provider=x%3Brm&to=common-mistakes`);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
});

test('the contents lead to the sections, and the end of the page to its neighbours and to a report', async () => {
  const { page } = await visit(address);
  await page.locator('.contents a', { hasText: 'Check that it worked' }).click();
  expect(page.url()).toMatch(/#check-that-it-worked$/);
  expect(await page.locator('.after a[rel]').count()).toBeGreaterThan(0);
  expect(await page.locator('.after a').first().getAttribute('href')).toBe('/report/#guide=provider-invalid-api-key');
});

test.each([address, '/guides/dns-failure/', '/', '/diagnose/', '/errors/', '/search/?q=token', '/report/', '/browse/'])('nothing moves while %s becomes ready', async (wanted) => {
  const { page } = await visit('/robots.txt');
  await page.context().addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(new URL(wanted, page.url()).href);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(window, 'shift')), `${width}`).toBeLessThan(0.01);
  }
});
