import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { paste, visit, type Visit } from './site.ts';

/** Breaches of WCAG 2.2 A and AA on the page as it stands: rule and place. */
async function breaches({ page }: Visit): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const addresses = ['/', '/diagnose/', '/search/?q=key', '/errors/', '/accuracy/', '/new/', '/about/', '/browse/', '/browse/credentials/', '/guides/cron-401/', '/guides/dns-failure/', '/nowhere/'];

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
