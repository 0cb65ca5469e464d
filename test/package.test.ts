import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const names = z.record(z.string(), z.string());
const { dependencies, devDependencies, optionalDependencies, allowScripts, scripts } = z
  .object({ dependencies: names, devDependencies: names, optionalDependencies: names, allowScripts: z.record(z.string(), z.boolean()), scripts: names })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const lock = z
  .object({ packages: z.record(z.string(), z.object({ license: z.string().optional(), dev: z.boolean().optional(), hasInstallScript: z.boolean().optional() })) })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** The packages that files import, without Node's own and Astro's virtual ones. */
function imported(...patterns: string[]): Set<string> {
  const specifiers = globSync(patterns).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom |\bimport |\bimport\(|\.resolve\()['"`]([^'"`.$/][^'"`]*)['"`]/g)].map(([, name = '']) => name));
  return new Set(specifiers.filter((name) => !/^(?:node|astro):/.test(name)).map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')));
}

/** What `npm start` and `npm run build` read. */
const site = imported('src/**/*.{ts,astro}', 'astro.config.mjs', 'tools/{start,serve,headers,listen}.ts');
const tests = imported('test/**/*.ts', 'tools/**/*.ts', 'vitest.config.ts');

test('every version is exact', () => {
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  expect(new Set(Object.values(optionalDependencies)).size, 'one version of Node for all systems').toBe(1);
});

test('the dependencies are what the site is built and served with, no more and no less', () => {
  // The types of syntax trees come from a package of types, which is no package of code.
  expect([...site].filter((name) => !(`@types/${name}` in devDependencies && !(name in dependencies))).sort()).toEqual(Object.keys(dependencies).sort());
});

test('the development dependencies are what tests, tools and types ask for, no more', () => {
  const asked = (name: string) => {
    if (name.startsWith('@types/')) return name === '@types/node' || site.has(name.slice(7)) || tests.has(name.slice(7));
    return tests.has(name) || (name === '@astrojs/check' && Object.values(scripts).some((script) => script.includes('astro check')));
  };
  expect(Object.keys(devDependencies).filter((name) => !asked(name))).toEqual([]);
});

test('only packages that have an install script are allowed to run one', () => {
  const withScript = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place.split('node_modules/').at(-1));
  for (const name of Object.keys(allowScripts)) expect(withScript, `${name} needs no permission any more; take it out of allowScripts`).toContain(name);
});

/** Terms that what the site is built with may have. None of the last three reaches a reader as code. */
const TERMS = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Python-2.0', 'MPL-2.0', 'LGPL-3.0-or-later', 'OFL-1.1'];

test('everything that the site is built with has terms that are known, and no other terms are allowed', () => {
  const packages = Object.entries(lock.packages).filter(([place, { dev }]) => place !== '' && !dev);
  const found = packages.map(([place, { license = 'none' }]) => ({ place, terms: license.replaceAll(/[()]/g, '').split(' AND ') }));
  expect(found.filter(({ terms }) => !terms.every((term) => TERMS.includes(term)))).toEqual([]);
  const used = new Set(found.flatMap(({ terms }) => terms));
  expect(TERMS.filter((term) => !used.has(term)), 'no package has these terms any more; take them out of the list').toEqual([]);
});

/** A file with all that it imports from this project. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom |\bimport |\bimport\(|new URL\()'(\.[^'?]*)(?:\?[^']*)?'/g)) reached(path.join(path.dirname(file), name), seen);
  return seen;
}

test('no package is sent to a browser in the scripts of the pages', () => {
  const files = new Set(globSync('src/browser/*.ts').flatMap((file) => [...reached(file)]));
  expect(files.size).toBeGreaterThan(50);
  for (const file of files) expect(imported(file), file).toEqual(new Set());
});
