// How fast the recogniser is and how much it weighs: `npm run bench`. Prints medians; asserts nothing.
import { readFileSync, globSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildCatalog } from '../diagnosis/catalog.ts';
import { clip } from '../diagnosis/clip.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { packCatalog } from '../diagnosis/pack.ts';
import type { Catalog, CatalogGuide } from '../diagnosis/types.ts';
import { catalogOf } from '../guides/catalog.ts';
import { readLibrary } from '../guides/library.ts';
import { redact } from '../redaction/redact.ts';
import { readCorpus } from './corpus.ts';

const RUNS = 15;

const { library } = readLibrary(process.cwd());
const real = catalogOf(library.guides);
const corpus = globSync('test/corpus/*.jsonl').sort().flatMap(readCorpus).map(({ paste }) => paste).join('\n');

/** A paste of `size` UTF-16 units, made of real reports. */
const pasteOf = (size: number) => corpus.repeat(Math.ceil(size / corpus.length)).slice(0, size);

/** The median time of one call, in milliseconds. */
function median(call: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

const words = corpus.toLowerCase().match(/[a-z_]{4,14}/g) ?? [];

/** A library of `count` guides: the real ones, and made-up ones whose messages are words of real reports in another order. */
function catalogWith(count: number): Catalog {
  const made = Array.from({ length: Math.max(0, count - real.guides.length) }, (_, index): CatalogGuide => {
    const message = (number: number) => Array.from({ length: 5 }, (_unused, word) => words[(index * 7919 + number * 104_729 + word * 1_299_709) % words.length] ?? 'word').join(' ');
    const slug = `synthetic-${index}`;
    return { slug, title: `Synthetic guide number ${index}`, summary: `${message(11)} ${message(12)} ${message(13)}.`, symptom: `${message(14)}.`, command: 'openclaw status', signatures: Array.from({ length: 8 }, (_unused, number) => ({ message: message(number) })) };
  });
  return buildCatalog([...real.guides.slice(0, count), ...made], []);
}

const milliseconds = (time: number) => `${time.toFixed(2)} ms`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

const sizes = [1_000, 100_000, 1_000_000, 10_000_000];
console.log(`\nTime by size of the paste, ${real.guides.length} guides (medians of ${RUNS}; beyond the limit the two ends are read)`);
console.table(sizes.map((size) => {
  const whole = pasteOf(size);
  return { paste: kilobytes(size), 'diagnose, whole': milliseconds(median(() => diagnose(whole, real))), 'as on the page: clip, diagnose, mask': milliseconds(median(() => {
    const { text } = clip(whole);
    diagnose(text, real);
    redact(text);
  })) };
}));

console.log('\nTime and weight by number of guides, a paste of 10 kB');
const paste = pasteOf(10_000);
console.table([10, 100, 1_000, 10_000].map((count) => {
  const catalog = catalogWith(count);
  const json = JSON.stringify(packCatalog(catalog));
  return { guides: count, diagnose: milliseconds(median(() => diagnose(paste, catalog))), catalog: kilobytes(json.length), 'catalog, gzip': kilobytes(gzipSync(json).length) };
}));

const scripts = globSync('dist/_astro/*lookup*.js').concat(globSync('dist/_astro/Lookup*.js'));
const code = scripts.map((file) => gzipSync(readFileSync(file)).length).reduce((sum, bytes) => sum + bytes, 0);
const catalogBytes = gzipSync(JSON.stringify(packCatalog(real))).length;
console.log(`\nLookup: code ${code ? kilobytes(code) : 'not built'} + catalog of ${real.guides.length} guides ${kilobytes(catalogBytes)} = ${kilobytes(code + catalogBytes)} gzip`);
