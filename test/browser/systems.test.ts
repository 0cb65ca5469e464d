import { expect, test } from 'vitest';
import { visit } from './site.ts';

const address = '/guides/dns-failure/';

test('without script the steps of every system are there under its name', async () => {
  const { page } = await visit(address, { javaScriptEnabled: false });
  const names = await page.locator('[data-systems]').first().locator('.system').allInnerTexts();
  expect(names.length).toBeGreaterThan(1);
  for (const panel of await page.locator('[data-system]').all()) expect(await panel.isVisible()).toBe(true);
  expect(await page.getByRole('tab').count()).toBe(0);
});

test('with script one system is shown at a time, by keyboard too', async () => {
  const { page, faults } = await visit(address);
  const group = page.locator('[data-systems]').first();
  const tabs = group.getByRole('tab');
  expect(await group.getByRole('tabpanel').count()).toBe(1);
  await tabs.first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await tabs.nth(1).getAttribute('aria-selected')).toBe('true');
  expect(await group.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(await tabs.nth(1).getAttribute('id'));
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('End');
  expect(await tabs.last().getAttribute('aria-selected')).toBe('true');
  expect(faults).toEqual([]);
});

test('the system that the reader chose is shown on the next page', async () => {
  const { page } = await visit(address);
  const last = page.locator('[data-systems]').first().getByRole('tab').last();
  await last.click();
  await page.reload();
  await expect.poll(() => last.getAttribute('aria-selected')).toBe('true');
});
