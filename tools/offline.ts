// Makes of the built site a copy that opens from disk: dist-offline/ and clawmend-offline.zip. `npm run build:offline`.
import { rmSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { writeFiles } from './files.ts';
import { offlineCopy } from './offline/copy.ts';

const FOLDER = 'dist-offline';
const ZIP = 'clawmend-offline.zip';
/** The same for every file, so that the same site makes the same archive. */
const mtime = new Date('2026-01-01T00:00:00');

const files = await offlineCopy('dist');
rmSync(FOLDER, { recursive: true, force: true });
writeFiles(FOLDER, files);
const zip = zipSync(Object.fromEntries([...files].map(([name, content]) => [`clawmend/${name}`, content])), { level: 9, mtime });
writeFileSync(ZIP, zip);
console.log(`${FOLDER}/index.html opens in a browser; ${ZIP} holds the same ${files.size} files in ${Math.round(zip.length / 1_000)} kB.`);
