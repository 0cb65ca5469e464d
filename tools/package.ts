// Makes the npm package of the sources and the guides: `npm run build:package [-- FOLDER]`.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packCatalog } from '../src/diagnosis/pack.ts';
import { catalogOf } from '../src/guides/catalog.ts';
import { readSoundLibrary } from '../src/guides/checks.ts';

const folder = path.resolve(process.argv[2] ?? 'dist-package');
const lib = path.join(folder, 'lib');

/** What npm reads of the package. Name and version are the project's. */
function manifest(): string {
  const { name, version, license }: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8'));
  return JSON.stringify({
    name,
    version,
    description: 'Paste the error. Get the fix. Tells which problem of OpenClaw an error is, and what ends it. Unofficial.',
    keywords: ['openclaw', 'troubleshooting', 'errors', 'diagnosis', 'cli'],
    license,
    type: 'module',
    engines: { node: '>=20' },
    sideEffects: false,
    bin: { clawmend: 'lib/package/bin.js' },
    types: './lib/package/index.d.ts',
    exports: { '.': './lib/package/index.js', './catalog': './lib/package/catalog.js', './package.json': './package.json' },
    files: ['lib'],
  }, null, 2);
}

const { guides } = readSoundLibrary(process.cwd());

rmSync(lib, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--project', 'src/package', '--outDir', lib], { stdio: 'inherit' });
mkdirSync(path.join(lib, 'package'), { recursive: true });
writeFileSync(path.join(lib, 'package', 'packed-catalog.js'), `export default JSON.parse(${JSON.stringify(JSON.stringify(packCatalog(catalogOf(guides))))});\n`);
writeFileSync(path.join(folder, 'package.json'), `${manifest()}\n`);
copyFileSync('src/package/README.md', path.join(folder, 'README.md'));
copyFileSync('LICENSE', path.join(folder, 'LICENSE'));
