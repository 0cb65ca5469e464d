import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { paste, visit, type Visit } from './site.ts';

/** Breaches of WCAG 2.2 A and AA on the page as it stands: rule and place. */
async function breaches({ page }: Visit): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const addresses = ['/', '/diagnose/', '/search/?q=key', '/errors/', '/accuracy/', '/report/', '/report/#guide=cron-401', '/browse/', '/browse/credentials/', '/guides/cron-401/', '/guides/dns-failure/', '/nowhere/'];

test.each(addresses.flatMap((address) => (['light', 'dark'] as const).map((scheme) => [address, scheme] as const)))('%s is accessible in %s colours', async (address, colorScheme) => {
  expect(await breaches(await visit(address, { colorScheme }))).toEqual([]);
});

test.each(['Error: 401 Unauthorized Invalid API key. Authorization: Bearer abcdefghijklmnop', 'The weather is nice today.'])('the answer to %j is accessible', async (text) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const visited = await visit('/', { colorScheme });
    await paste(visited.page, text);
    expect(await breaches(visited)).toEqual([]);
  }
});

test('a filled report is accessible, by itself and under an answer', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const address of ['/report/', '/']) {
      const visited = await visit(address, { colorScheme });
      const { page } = visited;
      if (address === '/') {
        await paste(page, 'Error: 401 Unauthorized Invalid API key');
        await page.getByRole('button', { name: 'Build a bug report' }).click();
      }
      await page.locator('.report summary').click();
      await page.getByLabel('Logs').fill('OpenClaw 2026.9.6\nAuthorization: Bearer abcdefghijklmnop');
      await page.getByLabel('Summary').fill('It fails.');
      expect(await breaches(visited)).toEqual([]);
    }
  }
});

test('the whole lookup works by keyboard', async () => {
  const { page } = await visit('/');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('paste');
  await page.keyboard.insertText('Error: 401 Unauthorized Invalid API key');
  await page.locator('[data-answer] h3').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('verdict');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^\/guides\/provider-invalid-api-key\//);
});

test('the report is built and copied by keyboard', async () => {
  const { page } = await visit('/report/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.getByLabel('Logs').focus();
  await page.keyboard.insertText('Error: 401 Unauthorized');
  for (let step = 0; step < 40 && (await focused()) !== 'Copy the report'; step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Error: 401 Unauthorized');
});
