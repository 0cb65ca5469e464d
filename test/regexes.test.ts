import { globSync, readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { keys } from '../src/redaction/keys.ts';
import { personal } from '../src/redaction/personal.ts';
import { structures } from '../src/redaction/structures.ts';

/** A regular expression of the program: what it is, and where it stands. */
type Found = [place: string, source: string, flags: string];

/** Every regular expression that is written out in src/. */
function literals(file: string): Found[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const text = node.getText(source);
      const end = text.lastIndexOf('/');
      found.push([file, text.slice(1, end), text.slice(end + 1)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The rules of the redaction, with those that are put together from pieces. */
const rules = [...keys, ...structures, ...personal].map(({ label, pattern }): Found => [`rule "${label}"`, pattern.source, pattern.flags]);

/** Their rules are tested as they are put together. */
const tables = ['keys', 'personal', 'structures'].map((name) => `src/redaction/${name}.ts`);
const written = globSync('src/**/*.ts').filter((file) => !tables.includes(file)).flatMap(literals);
const all = [...rules, ...written];

test('the files whose regular expressions are tested as rules hold some', () => {
  for (const file of tables) expect(literals(file).length, `${file} holds no regular expression any more; take it out of the list`).toBeGreaterThan(0);
});

test('regular expressions are found: the rules of the redaction, and the few elsewhere', () => {
  expect([rules.length, written.length]).toEqual([61, 130]);
});

/** Steps decide, not time: on a busy machine a harmless expression would look slow. */
const untimed = { incubationTimeout: null, attackTimeout: null, timeout: null };

test.each(all)('no text makes a regular expression hang: %s /%s/', (_place, source, flags) => {
  const { status } = checkSync(source, flags.replaceAll(/[dg]/g, ''), { randomSeed: 0, maxIteration: 3, ...untimed });
  expect(status).toBe('safe');
});
