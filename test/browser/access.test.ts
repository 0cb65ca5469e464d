import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { paste, visit, type Visit } from './site.ts';

/** Thousands of messages, or the longest text, take axe its time. */
const PATIENCE = { timeout: 120_000 };

/** Breaches of WCAG 2.2 A and AA on the page as it stands: rule and place. */
async function breaches({ page }: Visit): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const addresses = ['/', '/diagnose/', '/search/?q=key', '/errors/', '/accuracy/', '/new/', '/about/', '/report/', '/report/#guide=cron-401', '/browse/', '/browse/credentials/', '/guides/cron-401/', '/guides/dns-failure/', '/nowhere/'];

test.each(addresses.flatMap((address) => (['light', 'dark'] as const).map((scheme) => [address, scheme] as const)))('%s is accessible in %s colours', PATIENCE, async (address, colorScheme) => {
  expect(await breaches(await visit(address, { colorScheme }))).toEqual([]);
});

/** Every state of the lookup beside the empty one, and how a reader gets there. */
const states: Record<string, (visited: Visit) => Promise<unknown>> = {
  'a match': ({ page }) => paste(page, 'Error: 401 Unauthorized Invalid API key. Authorization: Bearer abcdefghijklmnop'),
  'several candidates': ({ page }) => paste(page, 'Error: 401 Unauthorized'),
  'a choice of the reader': async ({ page }) => {
    await paste(page, 'Error: 401 Unauthorized');
    await page.locator('[data-answer] .choices button').nth(1).click();
  },
  'no answer': ({ page }) => paste(page, 'The weather is nice today.'),
  'a guess': ({ page }) => paste(page, 'docker image for the sandbox container could not be inspected, rebuild skipped'),
  'a file that is no text': async ({ page }) => {
    await page.locator('[data-file]').setInputFiles({ name: 'logs.zip', mimeType: 'application/zip', buffer: Buffer.from('PK\0\0') });
    await page.locator('[data-fault]:visible').waitFor();
  },
  'what was read before': async ({ page }) => {
    await paste(page, 'Error: 401 Unauthorized');
    await page.getByRole('button', { name: 'Try an example' }).click();
    await page.locator('[data-history] summary').click();
  },
};

test.each(Object.entries(states))('the lookup is accessible with %s', PATIENCE, async (_name, reach) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const visited = await visit('/', { colorScheme });
    await reach(visited);
    expect(await breaches(visited)).toEqual([]);
  }
});

test('the lookup is accessible with a text too long', PATIENCE, async () => {
  const visited = await visit('/');
  await visited.page.locator('[data-file]').setInputFiles({ name: 'long.log', mimeType: 'text/plain', buffer: Buffer.from(`401 Invalid API key\n${'one more line\n'.repeat(40_000)}`) });
  await visited.page.locator('[data-answer] .notice').waitFor();
  expect(await breaches(visited)).toEqual([]);
});

test('a guide is accessible with its values open, a step ticked and steps for several systems', async () => {
  const visited = await visit('/guides/dns-failure/#host=example.com');
  await visited.page.locator('.tick').first().check();
  for (const details of await visited.page.locator('details > summary').all()) await details.click();
  expect(await breaches(visited)).toEqual([]);
});

test.each(['/', '/guides/cron-401/', '/browse/', '/search/?q=key'])('%s can be told apart in forced colours', PATIENCE, async (address) => {
  const visited = await visit(address, { forcedColors: 'active' });
  expect(await breaches(visited)).toEqual([]);
  const edges = await visited.page.locator('button:visible').evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).borderStyle));
  expect(edges.every((edge) => edge !== 'none')).toBe(true);
});

test('nothing moves by itself for those who asked for less motion', async () => {
  const { page } = await visit('/guides/cron-401/', { reducedMotion: 'reduce' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  const moving = await page.locator('*').evaluateAll((elements) => elements.filter((one) => parseFloat(getComputedStyle(one).transitionDuration) > 0 || getComputedStyle(one).animationName !== 'none').length);
  expect(moving).toBe(0);
});

test('a guide is printed whole, without what only a screen can use', async () => {
  const { page } = await visit('/guides/cron-401/');
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.head', '.foot', '.copy', '.tick', '.contents']) expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
  expect(await page.locator('main h2', { hasText: 'Check that it worked' }).isVisible()).toBe(true);
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
