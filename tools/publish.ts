// Notes every address of the built site, of pages and of files for programs, and every signature id as published:
// `npm run build && npm run publish:ids`. What is noted stays noted; a test replays it, so that no link to this site ever dies.
import { writeFileSync } from 'node:fs';
import { signatureId } from '../src/diagnosis/signature.ts';
import { readLibrary } from '../src/guides/library.ts';
import { PUBLISHED, readPublished } from '../src/guides/published.ts';
import { addressOf, filesIn } from './files.ts';

const known = readPublished();
/** Not the parts of the search index, whose names change with what they hold, nor the sitemap, which only some builds have. */
const isPublished = (file: string) => /\.(?:html|json|md|txt|xml)$/.test(file) && !/^(?:pagefind|sitemap)/.test(file);
/** The further pages of a long list move as the list does; its first page stays. */
const isFurtherPage = (address: string) => /\/\d+\/$/.test(address);
const files = filesIn('dist').filter(isPublished).map(addressOf).filter((address) => !isFurtherPage(address));
const ids = readLibrary(process.cwd()).library.guides.flatMap(({ slug, data }) => data.signatures.map((signature) => signatureId(slug, signature)));

const together = (old: string[], fresh: string[]) => [...new Set([...old, ...fresh])].sort();
const published = { addresses: together(known.addresses, files), signatures: together(known.signatures, ids) };

writeFileSync(PUBLISHED, `${JSON.stringify(published, null, 1)}\n`);
const added = (list: 'addresses' | 'signatures') => `${published[list].length} ${list} (${published[list].length - known[list].length} new)`;
console.log(`${PUBLISHED}: ${added('addresses')}, ${added('signatures')}`);
