import { expect, test } from 'vitest';
import { packCatalog, unpackCatalog, type PackedCatalog } from '../../src/diagnosis/pack.ts';
import { paste, visit } from './site.ts';

test('an answer whose guide was checked long ago says so', async () => {
  const { page } = await visit('/about/');
  const note = 'Checked with OpenClaw 2026.9.6; 2027.1.4 is out since, so names and outputs may have changed.';
  await page.context().route('**/catalog.js*', async (route) => {
    const source = await (await route.fetch()).text();
    const { default: packed }: { default: PackedCatalog } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
    const { guides, ...others } = unpackCatalog(packed);
    const old = packCatalog({ ...others, guides: guides.map((guide) => ({ ...guide, review: note })) });
    await route.fulfill({ contentType: 'text/javascript', body: `export default ${JSON.stringify(old)};` });
  });
  await page.goto(new URL('/', page.url()).href);
  expect(await paste(page, 'Error: 401 Unauthorized Invalid API key')).toContain(note);
});
