import path from 'node:path';
import { rewriteAddresses } from '../../src/hosting/addresses.ts';
import { diskPolicy } from '../../src/hosting/policy.ts';

/** A page as a file: where it lies in the folder, and what it holds. */
export interface PageFile {
  /** Path from the folder's root, with slashes. */
  name: string;
  html: string;
}

/** What names files for programs, which stay behind. */
const forMachines = /<(section|link|script)\b[^>]*\sdata-machines\b[^>]*>(?:[^]*?<\/\1>)?/g;

/** What is said of a catalog in parts; the copy brings the whole one. */
const ofParts = /<(p|span)\b[^>]*\sdata-parts\b[^>]*>[^]*?<\/\1>/g;

/**
 * A page of the built site as it works from disk: addresses lead from file to file, scripts are plain ones, and its foot says how
 * old it is (`asOf`, such as 2026-11-23). Throws an Error where the page is not built as expected.
 */
export function offlinePage({ name, html }: PageFile, asOf: string): string {
  const up = '../'.repeat(name.split('/').length - 1);
  const needsCatalog = / data-(?:catalog|guides)=/.test(html);
  const edits: [old: string | RegExp, now: string][] = [
    [/(<meta http-equiv="Content-Security-Policy" content=)"[^"]*"/, `$1"${diskPolicy}"`],
    ['<script type="module"', `${needsCatalog ? `<script defer src="${up}lookup.js"></script>` : ''}<script type="module"`],
    ['<footer class="foot">', `<footer class="foot"><p class="notice">This is a copy to read without a connection, with the guides as of ${asOf}. OpenClaw may have changed since.</p>`],
  ];
  const edited = edits.reduce((page, [old, now]) => replaced(page, old, now, name), html);
  return rewriteAddresses(edited.replaceAll(forMachines, '').replaceAll(ofParts, '').replaceAll('<script type="module"', '<script defer'), (address) => up + fileOf(address));
}

function replaced(page: string, old: string | RegExp, now: string, name: string): string {
  if (page.search(old) < 0) throw new Error(`${name} has nothing like ${String(old)}; tools/offline/page.ts no longer knows how pages are built.`);
  return page.replace(old, now);
}

/** The file that an address of the site (`/guides/x/#y`) stands for, from the root of the folder. */
function fileOf(address: string): string {
  const { pathname, hash } = new URL(address, 'https://site.invalid');
  return `${path.posix.join('.', pathname.slice(1), pathname.endsWith('/') ? 'index.html' : '')}${hash}`;
}
