import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const pure = ['text', 'redaction', 'diagnosis', 'report'];

/** The folders of src/ that each folder may import from, beside itself; docs/architecture.md says why. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  text: [],
  redaction: ['text'],
  diagnosis: ['text', 'redaction'],
  report: ['text', 'redaction', 'diagnosis'],
  guides: pure,
  browser: pure,
  evaluation: [...pure, 'guides'],
  cli: [...pure, 'guides', 'evaluation'],
  build: [...pure, 'guides'],
  hosting: [],
  machines: [...pure, 'guides'],
  package: [...pure, 'cli'],
  components: [...pure, 'guides', 'machines', 'styles', 'browser'],
  layouts: [...pure, 'guides', 'hosting', 'machines', 'components', 'styles', 'browser'],
  pages: [...pure, 'guides', 'evaluation', 'build', 'hosting', 'machines', 'components', 'layouts', 'styles', 'browser'],
};

/** What each file of a folder imports or loads, by its address in the source. */
const imports = (folder: string) => globSync(`src/${folder}/**/*.{ts,astro}`).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from |import\(|^import )'([^']+)'/gm)].map(([, name = '']) => ({ file, name })));

const folderOf = ({ file, name }: { file: string; name: string }) => path.relative('src', path.join(path.dirname(file), name)).split(path.sep)[0] ?? '';

test('every folder of src/ has its rule', () => {
  expect(globSync('src/*/').map((folder) => path.basename(folder)).filter((folder) => folder !== 'styles').sort()).toEqual(Object.keys(mayKnow).sort());
});

test.each(Object.entries(mayKnow))('src/%s imports from no folder but %j', (folder, known) => {
  const inner = imports(folder).filter(({ name }) => name.startsWith('.'));
  expect(inner.length).toBeGreaterThan(0);
  expect(inner.filter((one) => ![folder, ...known].includes(folderOf(one)))).toEqual([]);
});

test.each(pure)('src/%s imports no package and nothing of Node, and asks no clock, chance, page or network', (folder) => {
  expect(imports(folder).filter(({ name }) => !name.startsWith('.'))).toEqual([]);
  const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|crypto\.|document\.|window\.|navigator\.|localStorage|fetch\()/;
  expect(globSync(`src/${folder}/**/*.ts`).filter((file) => impure.test(withoutComments(readFileSync(file, 'utf8'))))).toEqual([]);
});

const withoutComments = (source: string) => source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
