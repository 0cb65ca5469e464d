import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, test } from 'vitest';
import { wholeCorpus } from '../../src/evaluation/corpus.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { readCatalog } from '../../src/guides/catalog.ts';
import { sharedFolder } from '../folder.ts';
import { Scratch } from './scratch.ts';

const paste = 'Error: 401 Unauthorized\n{"error": {"type": "authentication_error", "message": "Invalid API key"}}';
/** Some dozens of real reports, of every kind. */
const reports = wholeCorpus().filter((_report, index) => index % 10 === 0);

const folder = sharedFolder();
let scratch: Scratch;
beforeAll(() => void (scratch = new Scratch(folder)), 120_000);

test('the package depends on nothing, and holds its licence and its description', () => {
  const installed = path.join(scratch.project, 'node_modules');
  expect(globSync('*', { cwd: installed })).toEqual(['clawmend']);
  const { version, dependencies } = JSON.parse(readFileSync(path.join(installed, 'clawmend/package.json'), 'utf8'));
  expect({ version, dependencies }).toEqual({ version: JSON.parse(readFileSync('package.json', 'utf8')).version, dependencies: undefined });
  expect(globSync('*', { cwd: path.join(installed, 'clawmend') }).sort()).toEqual(['LICENSE', 'README.md', 'lib', 'package.json']);
});

test('an imported package answers real reports as the sources do, without what only Node has', () => {
  scratch.write('import.js', `
    import { readFileSync } from 'node:fs';
    const pastes = JSON.parse(readFileSync(0, 'utf8'));
    for (const name of ['process', 'Buffer', 'global', 'setImmediate']) delete globalThis[name];
    const { diagnose } = await import('clawmend');
    const { default: catalog } = await import('clawmend/catalog');
    console.log(JSON.stringify(pastes.map((paste) => diagnose(paste, catalog))));
  `);
  const pastes = reports.map((report) => report.paste);
  const { stdout } = scratch.node(['import.js'], JSON.stringify(pastes));
  const catalog = readCatalog(process.cwd());
  expect(pastes.length).toBeGreaterThan(36);
  expect(JSON.parse(stdout)).toEqual(pastes.map((text) => diagnose(text, catalog)));
});

test('the examples of its page run', () => {
  const examples = [...readFileSync('src/package/README.md', 'utf8').matchAll(/```js\n([^]*?)```/g)].map(([, code = '']) => code);
  expect(examples).toHaveLength(2);
  for (const [index, code] of examples.entries()) {
    const printed = code.split('\n').flatMap((line) => line.split(' // prints ').slice(1));
    expect(printed.length).toBeGreaterThan(0);
    expect(scratch.node([scratch.write(`example-${index}.js`, code)]).stdout.trim().split('\n')).toEqual(printed);
  }
});

test('a program that uses every type of it is checked strictly', () => {
  scratch.write('use.ts', `
    import { answer, diagnose, diagnoseMasked, fillCommand, redact, unpackCatalog } from 'clawmend';
    import type { Answer, AnsweredGuide, Catalog, CatalogGuide, Diagnosis, Evidence, FactName, FactPattern, Mask, NextCommand, PackedCatalog, RankedGuide, Redacted, Segment, Signature } from 'clawmend';
    import catalog from 'clawmend/catalog';
    export const packed = (catalog: PackedCatalog): Catalog => unpackCatalog(catalog);
    export const answered: Answer = answer('text', catalog);
    export const [first, next, segment]: [AnsweredGuide | undefined, NextCommand | undefined, Segment | undefined] = [answered.guides[0], answered.next[0], answered.segments[0]];
    export const diagnosis: Diagnosis = diagnose('text', catalog);
    export const masked: { diagnosis: Diagnosis; redacted: Redacted } = diagnoseMasked('text', catalog);
    export const masks: Mask[] = redact('text').masks;
    export const ranked: RankedGuide | undefined = diagnosis.guides[0];
    export const evidence: Evidence | undefined = ranked?.evidence[0];
    export const guide: CatalogGuide | undefined = catalog.guides[0];
    export const signature: Signature | undefined = guide?.signatures[0];
    export const facts: FactPattern | undefined = signature?.facts;
    export const name: FactName = 'status';
    export const command: string = fillCommand('openclaw models', { provider: 'openai' });
    // @ts-expect-error A catalog is no text.
    diagnose('text', 'catalog');
  `);
  const options = { strict: true, noEmit: true, skipLibCheck: false, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, lib: ['lib.es2022.d.ts'], types: [] };
  const program = ts.createProgram([path.join(scratch.project, 'use.ts')], options);
  expect(ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => [file?.fileName, ts.flattenDiagnosticMessageText(messageText, '\n')])).toEqual([]);
});

test('nothing but the command line imports modules of Node', () => {
  const lib = path.join(scratch.project, 'node_modules/clawmend/lib');
  const importing = globSync('**/*.js', { cwd: lib }).filter((file) => /from ["']node:/.test(readFileSync(path.join(lib, file), 'utf8')));
  expect([...new Set(importing.map((file) => path.dirname(file)))]).toEqual(['cli']);
});

test('npx answers what is piped to it', () => {
  const { stdout, status } = scratch.npx(['clawmend'], paste);
  expect(stdout).toMatch(/^A known problem, [^]*\/guides\/provider-invalid-api-key\/[^]*"message": "Invalid API key".*\n.*\^{15}\n/);
  expect(stdout).not.toContain('\u001b');
  expect(status).toBe(0);
});

test.each([
  ['a guide fits', paste, 'match', 0],
  ['a guide fits perhaps', 'Error: 401 Unauthorized', 'candidates', 0],
  ['no guide fits', 'Hello, how are you?', 'unknown', 1],
])('the exit code says whether a guide fits: %s', (_what, text, verdict, code) => {
  expect(scratch.clawmend([], text).status).toBe(code);
  const { stdout, status } = scratch.clawmend(['--json'], text);
  expect([JSON.parse(stdout).verdict, status]).toEqual([verdict, code]);
});

test('a batch exits with 0 whatever the answers are', () => {
  const { stdout, status } = scratch.clawmend(['--jsonl'], '{"id":1,"paste":"Hello"}');
  expect([JSON.parse(stdout), status]).toEqual([{ id: 1, verdict: 'unknown', guides: [], facts: {} }, 0]);
});

test('FORCE_COLOR brings colours, and marks the evidence with them', () => {
  const { stdout } = scratch.clawmend([], paste, { FORCE_COLOR: '1' });
  expect(stdout).toContain('\u001b[4m\u001b[1mInvalid API key\u001b[22m\u001b[24m');
  expect(stdout).not.toContain('^^');
});

test('files are read from where it is called, also those that Windows PowerShell has written', () => {
  const file = scratch.write('error.log', Buffer.from(`\ufeff${paste}`, 'utf16le'));
  expect(scratch.clawmend([file]).stdout).toContain('/guides/provider-invalid-api-key/');
  expect(scratch.clawmend(['nowhere.log'])).toMatchObject({ status: 2, stderr: expect.stringContaining('ENOENT') });
});

test('--site links the guides of a site', () => {
  expect(scratch.clawmend(['--site', 'https://example.org'], paste).stdout).toContain('https://example.org/guides/provider-invalid-api-key/');
  expect(scratch.clawmend(['--site', 'example.org'], paste)).toMatchObject({ status: 2, stderr: expect.stringContaining('write one like https://example.org') });
});
