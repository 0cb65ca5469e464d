// Makes of the built site a copy that opens from disk: dist-offline/ and clawmend-offline.zip. `npm run build:offline`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { offlineCopy } from './offline/copy.ts';

const FOLDER = 'dist-offline';
const ZIP = 'clawmend-offline.zip';
/** The same for every file, so that the same site makes the same archive. */
const mtime = new Date('2026-01-01T00:00:00');

const files = await offlineCopy('dist');
rmSync(FOLDER, { recursive: true, force: true });
for (const [name, content] of files) {
  const file = path.join(FOLDER, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
const zip = zipSync(Object.fromEntries([...files].map(([name, content]) => [`clawmend/${name}`, content])), { level: 9, mtime });
writeFileSync(ZIP, zip);
console.log(`${FOLDER}/index.html opens in a browser; ${ZIP} holds the same ${files.size} files in ${Math.round(zip.length / 1_000)} kB.`);
