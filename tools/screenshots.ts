// Takes the pictures of docs/ from the built site: `npm run build && npm run screenshots`.
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';

const paste = `[gateway] agent run failed
Error: 401 Unauthorized
{"error": {"type": "authentication_error", "message": "Invalid API key"}}
authorization: Bearer sk-ant-api03-a-secret-that-nobody-gets-to-see`;

const { address, server } = await serve('dist', 0);
const browser = await launchChromium();

const page = await browser.newPage({ viewport: { width: 1100, height: 1050 }, colorScheme: 'light' });
await page.goto(`${address}/`);
await page.locator('[data-paste]').fill(paste);
await page.locator('[data-answer] h3').first().waitFor();
await page.screenshot({ path: 'docs/lookup.png' });

await page.setViewportSize({ width: 1320, height: 900 });
await page.emulateMedia({ colorScheme: 'dark' });
await page.goto(`${address}/guides/gateway-token-mismatch/`);
await page.locator('.tick').first().check();
await page.screenshot({ path: 'docs/guide.png' });

await browser.close();
server.close();
