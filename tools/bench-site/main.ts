// How the site stands many guides: `npm run bench:site -- 100 500` builds made-up libraries of these sizes in folders for
// temporary files, measures each build, and weighs pages of it in a real browser. With `--starlight` each size is built as a stock
// Starlight site as well, right after, with the same words; npm fetches it. With `--dev` the time is taken from a change of a
// guide to the page that shows it. Prints Markdown; asserts nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readLibrary } from '../../src/guides/library.ts';
import { measureBuild } from './build.ts';
import { ownDeeds, starlightDeeds, type Deeds } from './deeds.ts';
import { measureChange } from './dev.ts';
import { madeGuides, type MadeGuide } from './guides.ts';
import { writeProject } from './project.ts';
import { installStarlight, writeStarlight } from './starlight.ts';
import { weigh } from './weigh.ts';

const { values: { starlight, dev }, positionals } = parseArgs({ allowPositionals: true, options: { starlight: { type: 'boolean' }, dev: { type: 'boolean' } } });
const sizes = (positionals.length ? positionals : ['100', '500']).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 10)) throw new Error('Write numbers of guides from 10 on, such as: npm run bench:site -- 100 500');

const categories = readLibrary(process.cwd()).library.categories.map(({ id }) => id);
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const row = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);

/** What to do with a folder that holds no site yet, and what to do in the site once it is built. */
interface Side {
  name: string;
  write: (folder: string, guides: readonly MadeGuide[]) => void;
  deeds: (guides: readonly MadeGuide[]) => Deeds;
}

const own: Side = { name: 'Clawmend', write: writeProject, deeds: ownDeeds };
const stock: Side = {
  name: 'Starlight',
  write: (folder, guides) => {
    installStarlight(folder);
    writeStarlight(folder, guides);
  },
  deeds: starlightDeeds,
};

async function measure({ name, write, deeds }: Side, size: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-site-'));
  try {
    const guides = madeGuides(size, categories);
    write(folder, guides);
    const { seconds, peak, bytes, files } = await measureBuild(folder);
    const wanted = deeds(guides);
    const weights = await weigh(folder, Object.values(wanted));
    const change = dev && name === own.name ? await measureChange(folder, guides) : '–';
    row([size, name, `${seconds.toFixed(1)} s`, megabytes(peak), `${megabytes(bytes)}, ${files} files`, ...weights.map((weight) => (weight ? `${kilobytes(weight.bytes)}, ${weight.requests}` : '–')), change, loadavg()[0]?.toFixed(1) ?? '']);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const columns = ['Guides', 'Site', 'Build', 'Peak memory', 'Output', 'A guide', 'Front page', 'A diagnosis', 'No signature', 'A search', 'Category', 'Error index', 'Change in dev', 'Load'];
row(columns);
row(columns.map(() => '---'));
for (const size of sizes) for (const side of starlight ? [own, stock] : [own]) await measure(side, size);
console.log('\nPages: bytes as sent (gzip, with headers) and requests, by a browser without a cache. Load: of the machine, in the last minute.');
