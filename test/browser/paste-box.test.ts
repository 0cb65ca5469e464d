import { expect, test } from 'vitest';
import { refused } from './pastes.ts';
import { drop, paste, visit } from './site.ts';

test('a file can be dropped or opened, and one that is no text says so', async () => {
  const { page } = await visit('/');
  await drop(page, 'gateway.log', Buffer.from(refused));
  await page.locator('[data-answer] h3').first().waitFor();
  expect(await page.locator('[data-paste]').inputValue()).toBe(refused);
  await drop(page, 'logs.zip', Buffer.from('PK\0\0'));
  await expect.poll(() => page.locator('[data-fault]').innerText()).toContain('logs.zip is not a text');
  expect(await page.locator('[data-answer] h2').innerText()).toContain('A known problem');
  await page.locator('[data-file]').setInputFiles({ name: 'again.log', mimeType: 'text/plain', buffer: Buffer.from(refused) });
  await expect.poll(() => page.locator('[data-answer] h2').innerText()).toContain('A known problem');
});

test('a log that PowerShell wrote in UTF-16 is read', async () => {
  const { page } = await visit('/');
  await page.locator('[data-file]').setInputFiles({ name: 'gateway.log', mimeType: 'text/plain', buffer: Buffer.from(`\ufeff${refused}`, 'utf16le') });
  await expect.poll(() => page.locator('[data-answer] h2').innerText()).toContain('A known problem');
});

test('of a very large file the two ends are read, and the rest is counted until another text takes its place', async () => {
  const { page } = await visit('/');
  await page.locator('[data-file]').setInputFiles({ name: 'long.log', mimeType: 'text/plain', buffer: Buffer.from(`${refused}\n${'one more line of a long log\n'.repeat(300_000)}`) });
  await expect.poll(() => page.locator('[data-answer] .notice').innerText()).toMatch(/8,\d{3},\d{3} characters|7,9\d\d,\d{3} characters/);
  await page.locator('[data-paste]').fill(refused);
  await expect.poll(() => page.locator('[data-answer] .paste').innerText()).toBe(refused);
  expect(await page.locator('[data-answer] .notice').count()).toBe(0);
});

test('a paste of ten megabytes is answered, and says that its middle was not read', async () => {
  const { page } = await visit('/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.evaluate((head) => navigator.clipboard.writeText(`${head}\n${'one more line of a long log\n'.repeat(370_000)}`), refused);
  await page.locator('[data-paste]').press('Control+V');
  await expect.poll(() => page.locator('[data-answer]').innerText()).toContain('The paste is very long.');
  expect(await page.locator('[data-answer] h3 a').first().getAttribute('href')).toMatch(/provider-invalid-api-key/);
  await page.getByRole('button', { name: 'Find the fix' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('verdict');
  expect(await page.locator('[data-answer]').innerText()).toContain('The paste is very long.');
});

test('text that is dragged within the box is left to the browser', async () => {
  const { page } = await visit('/');
  await paste(page, refused);
  const isLeft = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', '401');
    return document.querySelector('[data-paste]')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  expect(isLeft).toBe(true);
  expect(await page.locator('[data-paste]').inputValue()).toBe(refused);
});

test('the clipboard is read at the press of a button', async () => {
  const { page } = await visit('/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.evaluate((text) => navigator.clipboard.writeText(text), refused);
  await page.getByRole('button', { name: 'Paste', exact: true }).click();
  await expect.poll(() => page.locator('[data-answer] h2').innerText()).toContain('A known problem');
});
