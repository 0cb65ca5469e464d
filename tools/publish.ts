// Notes every address and signature id of the built site as published: `npm run build && npm run publish:ids`. What is noted
// stays noted; a test replays it, so that no link to this site ever dies.
import { globSync, writeFileSync } from 'node:fs';
import { signatureId } from '../src/diagnosis/signature.ts';
import { PUBLISHED, readPublished } from '../src/guides/published.ts';
import { readLibrary } from '../src/guides/library.ts';

const known = readPublished();
/** The further pages of a long list move as the list does; its first page stays. */
const isFurtherPage = (address: string) => /\/\d+\/$/.test(address);
const pages = globSync('**/*.html', { cwd: 'dist' }).map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`).filter((address) => !isFurtherPage(address));
const ids = readLibrary(process.cwd()).library.guides.flatMap(({ slug, data }) => data.signatures.map((signature) => signatureId(slug, signature)));

const together = (old: string[], fresh: string[]) => [...new Set([...old, ...fresh])].sort();
const published = { addresses: together(known.addresses, [...pages, '/feed.xml']), signatures: together(known.signatures, ids) };

writeFileSync(PUBLISHED, `${JSON.stringify(published, null, 1)}\n`);
const added = (list: 'addresses' | 'signatures') => `${published[list].length} ${list} (${published[list].length - known[list].length} new)`;
console.log(`${PUBLISHED}: ${added('addresses')}, ${added('signatures')}`);
