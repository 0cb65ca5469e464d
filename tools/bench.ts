// How fast the recogniser is and how much it weighs: `npm run bench`. Prints medians; asserts nothing.
import { existsSync, readFileSync } from 'node:fs';
import { buildCatalog } from '../src/diagnosis/catalog.ts';
import { clip } from '../src/diagnosis/clip.ts';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import { packCatalog } from '../src/diagnosis/pack.ts';
import type { Catalog, CatalogGuide } from '../src/diagnosis/types.ts';
import { wholeCorpus } from '../src/evaluation/corpus.ts';
import { readCatalog } from '../src/guides/catalog.ts';
import { redact } from '../src/redaction/redact.ts';
import { gzipSize, scriptsOf, workerOf } from './weight.ts';

const RUNS = 15;

const real = readCatalog(process.cwd());
const corpus = wholeCorpus().map(({ paste }) => paste).join('\n');

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
  return { guides: count, diagnose: milliseconds(median(() => diagnose(paste, catalog))), catalog: kilobytes(json.length), 'catalog, gzip': kilobytes(gzipSize(json)) };
}));

/** The code of the front page and of the worker of its lookup, in bytes of gzip; 0 where no site is built. */
function codeWeight(): number {
  if (!existsSync('dist/index.html')) return 0;
  const scripts = scriptsOf('dist', readFileSync('dist/index.html', 'utf8'));
  return [...scripts, workerOf('dist', scripts)].reduce((sum, name) => sum + gzipSize(readFileSync(`dist/${name}`)), 0);
}

const code = codeWeight();
const catalogBytes = gzipSize(JSON.stringify(packCatalog(real)));
console.log(`\nLookup: code ${code ? kilobytes(code) : 'not built'} + catalog of ${real.guides.length} guides ${kilobytes(catalogBytes)} = ${kilobytes(code + catalogBytes)} gzip`);
