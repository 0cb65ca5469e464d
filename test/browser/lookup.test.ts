import { expect, test } from 'vitest';
import { drop, paste, visit } from './site.ts';

const refused = 'Error: 401 Unauthorized\n{"error": {"type": "authentication_error", "message": "Invalid API key"}}';

test.each(['/', '/diagnose/'])('at %s a pasted error is answered with its guide, its evidence and the question that tells it apart', async (address) => {
  const { page, faults } = await visit(address);
  const said = await paste(page, refused);
  expect(said).toContain('A known problem');
  await expect.poll(() => page.locator('[data-answer] h3 a').first().getAttribute('href')).toMatch(/^\/guides\/provider-invalid-api-key\//);
  expect(await page.locator('[data-answer] mark').allInnerTexts()).toEqual(['401', 'authentication_error', 'Invalid API key']);
  expect(await page.locator('[data-answer] .choices button').first().innerText()).toMatch(/scheduled|job/i);
  expect(faults).toEqual([]);
});

test('what nobody knows is said plainly, with a way on', async () => {
  const { page } = await visit('/');
  const said = await paste(page, 'The weather is nice today.');
  expect(said).toContain('No guide on this site fits this text.');
  expect(said).toContain('openclaw status --all');
  expect(await page.locator('[data-answer] a[href="/search/"]').count()).toBe(1);
});

test('a secret causes no request and is neither on the screen nor kept', async () => {
  const secret = 'sk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789';
  const { page, requests, faults, forget } = await visit('/');
  forget();
  const said = await paste(page, `${refused}\nAuthorization: Bearer ${secret}`);
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
  expect(faults).toEqual([]);
  expect(said).toContain('[masked');
  const shown = await page.evaluate(() => document.documentElement.outerHTML + document.body.innerText + location.href + JSON.stringify(localStorage) + JSON.stringify(sessionStorage));
  expect(shown).not.toContain(secret);
  expect(shown).not.toContain(secret.slice(-12));
});

test('neither the page of the lookup nor its worker is able to send anything', async () => {
  const { page } = await visit('/diagnose/');
  await paste(page, refused);
  const send = async () => {
    try {
      await fetch('/robots.txt');
      return 'sent';
    } catch {
      return 'refused';
    }
  };
  expect(await page.evaluate(send)).toBe('refused');
  const [worker] = page.workers();
  expect(await worker?.evaluate(send)).toBe('refused');
  expect(await worker?.evaluate(() => ['XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts'].filter((name) => Reflect.get(globalThis, name) !== undefined))).toEqual([]);
});

test('a beacon from the page of the lookup arrives nowhere', async () => {
  const { page, requests, faults, forget } = await visit('/diagnose/');
  forget();
  await page.evaluate(() => navigator.sendBeacon('/robots.txt', 'x'));
  await expect.poll(() => faults.join()).toContain('connect-src');
  expect(requests).toEqual([]);
});

test.each(['/', '/guides/cron-401/', '/search/'])('at %s neither markup nor a script can be made of text', async (address) => {
  const { page } = await visit(address);
  const attempts = await page.evaluate(() => {
    const isRefused = (attempt: () => unknown) => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    };
    return {
      markup: isRefused(() => (document.createElement('p').innerHTML = '<b>x</b>')),
      script: isRefused(() => (document.createElement('script').src = 'https://elsewhere.invalid/x.js')),
      worker: isRefused(() => new Worker('https://elsewhere.invalid/x.js')),
    };
  });
  expect(attempts).toEqual({ markup: true, script: true, worker: true });
});

test('a secret behind a line break inside JSON is not on the screen', async () => {
  const { page } = await visit('/');
  const said = await paste(page, JSON.stringify({ message: '401 Invalid API key\nsk-ant-api03-abcdefghijklmnopqrstuvwxyz0123456789' }));
  expect(said).toContain('[masked anthropic key]');
  expect(said).not.toContain('abcdefghijklmnop');
});

test('values of the paste stand in the first command and in the guide, the paste in no address', async () => {
  const { page } = await visit('/');
  await paste(page, '401 Incorrect API key provided. https://openrouter.ai/api/v1 openrouter');
  const link = page.locator('[data-answer] a.primary');
  expect(await link.getAttribute('href')).toBe('/guides/provider-invalid-api-key/#provider=openrouter');
  await link.click();
  await page.waitForURL('**/guides/**');
  await expect.poll(() => page.locator('[data-filled]').first().innerText()).toBe('openrouter');
});

test('a value in an address that a shell could read is not put into a command', async () => {
  const { page } = await visit('/guides/provider-invalid-api-key/#provider=x%3Brm%20-rf&agent=ops');
  await expect.poll(() => page.locator('[data-filled]').first().innerText()).toBe('ops');
  expect(await page.locator('main').innerText()).not.toContain('rm -rf');
});

test('the button moves the focus to the answer, clearing takes the answer away', async () => {
  const { page } = await visit('/');
  expect(await page.getByRole('button', { name: 'Clear' }).count()).toBe(0);
  await paste(page, refused);
  await page.getByRole('button', { name: 'Find the fix' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('verdict');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(() => page.locator('[data-answer]').isHidden()).toBe(true);
  expect(await page.locator('[data-paste]').inputValue()).toBe('');
});

test('a newer paste replaces the answer to an older one', async () => {
  const { page } = await visit('/');
  await paste(page, refused);
  await page.locator('[data-paste]').fill('The weather is nice today.');
  await expect.poll(() => page.locator('[data-answer] h2').innerText()).toContain('No guide');
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect.poll(() => page.locator('[data-answer] h2').innerText()).toContain('A known problem');
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

test('another guide of the answer can be chosen, and is shown with what speaks for it', async () => {
  const { page, faults } = await visit('/');
  await paste(page, refused);
  await page.locator('[data-answer] .choices button').first().click();
  await expect.poll(() => page.locator('[data-answer] h2').innerText()).toBe('You chose:');
  expect(await page.locator('[data-answer] h3 a').first().getAttribute('href')).toMatch(/^\/guides\/cron-401\//);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('verdict');
  expect(faults).toEqual([]);
});

test('of two guides that are close, the one that the reader sees is asked for', async () => {
  const { page } = await visit('/');
  const said = await paste(page, 'Error: 401 Unauthorized');
  expect(said).toContain('Which of these do you see?');
  expect(await page.locator('[data-answer] .choices button').count()).toBeGreaterThan(1);
});

test('where no guide fits, what to run next is named, and its output takes the place of the paste', async () => {
  const { page } = await visit('/');
  await paste(page, 'Nothing happens on WhatsApp since this morning.');
  expect(await page.locator('[data-answer] .command').first().innerText()).toContain('openclaw channels status --probe');
  await page.getByRole('button', { name: 'Paste what it prints' }).click();
  await page.keyboard.insertText('- WhatsApp default: enabled, configured, not linked, stopped, disconnected, error:not linked');
  await expect.poll(() => page.locator('[data-answer] h3 a').first().getAttribute('href')).toMatch(/^\/guides\/whatsapp\//);
});

test('a link to the answer holds the guide and the values, never the paste', async () => {
  const { page } = await visit('/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await paste(page, '401 Incorrect API key provided. https://openrouter.ai/api/v1 openrouter');
  await page.getByRole('button', { name: 'Copy a link to this answer' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^http:\/\/[^/]+\/guides\/provider-invalid-api-key\/#provider=openrouter$/);
});

test('texts that were read before can be read again, and are gone with the page', async () => {
  const { page } = await visit('/');
  await paste(page, refused);
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect.poll(() => page.locator('[data-history] summary').innerText()).toBe('Earlier in this tab (1)');
  await page.locator('[data-history] summary').click();
  await page.locator('[data-history] button').click();
  await expect.poll(() => page.locator('[data-paste]').inputValue()).toBe(refused);
  await page.reload();
  expect(await page.locator('[data-history]').isHidden()).toBe(true);
});

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

test('editing a text keeps the texts before it, and replaces only itself', async () => {
  const { page } = await visit('/');
  await drop(page, 'gateway.log', Buffer.from(refused));
  await page.locator('[data-answer] h3').first().waitFor();
  await drop(page, 'weather.txt', Buffer.from('The weather is nice today.'));
  await expect.poll(() => page.locator('[data-answer] .paste').innerText()).toBe('The weather is nice today.');
  await page.locator('[data-paste]').press('Control+Home');
  for (let times = 0; times < 4; times++) await page.locator('[data-paste]').press('Delete');
  await expect.poll(() => page.locator('[data-answer] .paste').innerText()).toBe('weather is nice today.');
  await page.locator('[data-history] summary').click();
  expect(await page.locator('[data-history] button').allInnerTexts()).toEqual([expect.stringContaining('Error: 401 Unauthorized')]);
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

test('someone who goes on typing keeps the focus', async () => {
  const { page } = await visit('/');
  await page.locator('[data-paste]').fill(refused);
  await page.getByRole('button', { name: 'Find the fix' }).evaluate((button: HTMLButtonElement) => {
    button.click();
    const box = document.querySelector<HTMLTextAreaElement>('[data-paste]');
    box?.focus();
    box?.dispatchEvent(new Event('input'));
  });
  await page.locator('[data-answer] h3').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('paste');
});

test('a reading that takes its time says so, and can be cancelled', async () => {
  const { page } = await visit('/diagnose/');
  let arrive = () => {};
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.context().route('**/catalog.js*', async (route) => {
    await held;
    await route.continue();
  });
  await page.reload();
  await page.locator('[data-paste]').fill(refused);
  await expect.poll(() => page.locator('[data-answer]').innerText()).toContain('Reading');
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await page.locator('[data-answer]').isHidden()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('paste');
  arrive();
  await page.locator('[data-paste]').fill(refused.replace('401', '401 '));
  await expect.poll(() => page.locator('[data-answer] h2').innerText()).toContain('A known problem');
});

test('without JavaScript the page leads to the error index', async () => {
  const { page } = await visit('/', { javaScriptEnabled: false });
  expect(await page.locator('noscript').first().innerText()).toContain('error index');
});
