import { readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checked, guideFile, problemsOf, projectOf } from './project.ts';

const file = 'content/guides/a.mdx';
const good = guideFile();
const replaced = (part: string, by: string) => good.replace(part, by);
const inText = (text: string) => replaced('Look again.', text);
const inFrontmatter = (lines: string) => guideFile(undefined, lines);
const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
/** Each name stands for ten of the one before: a million texts in 250 characters. */
const bomb = ['a: &a [x,x,x,x,x,x,x,x,x,x]', ...['b', 'c', 'd', 'e', 'f'].map((name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcde'[index]}`).join()}]`)].join('\n');

test.each<[name: string, source: string | Uint8Array, fault: RegExp]>([
  ['an empty file', '', /frontmatter: is missing\. Begin the file/],
  ['frontmatter alone', good.slice(0, good.indexOf('\n---\n') + 5), /text: ends where "## Confirm it" belongs/],
  ['frontmatter that never ends', good.replace('\n---\n', '\n'), /frontmatter: is missing/],
  ['frontmatter in another language', good.replaceAll('---', '+++'), /frontmatter: is missing/],
  ['frontmatter that is a list', '---\n- a\n---\n', /frontmatter: .*expected object/],
  ['broken YAML', replaced('title: How to fix it', 'title: [How'), /frontmatter: is not valid YAML/],
  ['a tag that would run', replaced('title: How to fix it', "title: !!js/function 'function () {}'"), /frontmatter: is not valid YAML: unknown tag/],
  ['a key that stands twice', inFrontmatter('title: Another'), /frontmatter: is not valid YAML: duplicated mapping key/],
  ['a YAML bomb of lists', inFrontmatter(bomb), /frontmatter: says more than it holds/],
  ['a YAML bomb of texts', inFrontmatter(`affects: &x ${'x'.repeat(1000)}\nrelated: [${Array(1000).fill('*x').join(', ')}]`), /frontmatter: says more than it holds/],
  ['a list in itself', inFrontmatter('related: &x [*x]'), /frontmatter: says more than it holds/],
  ['YAML that is nested too deep', inFrontmatter(`related: ${'['.repeat(50_000)}`), /frontmatter: is not valid YAML: nesting exceeded/],
  ['a prototype among the fields', inFrontmatter('__proto__: { title: x }'), /frontmatter: .*"__proto__"/],
  ['a constructor among the fields', inFrontmatter('constructor: { prototype: x }'), /frontmatter: .*"constructor"/],
  ['a prototype among the facts', replaced('- message: Invalid API key', '- facts: { __proto__: x }'), /signatures\[0\]/],
  ['a text where a list belongs', inFrontmatter('related: a'), /related: /],
  ['a list where a text belongs', replaced('title: How to fix it', 'title: [x]'), /title: /],
  ['a huge list', inFrontmatter(`related: [${Array(20_000).fill('b').join(', ')}]`), /related\[0\]: there is no guide "b"/],
  ['a file of 5 MB', good + 'x\n'.repeat(2_500_000), /file: has 5,000,\d+ bytes; a guide has at most 256,000/],
  ['a line of 5 MB', inText('x'.repeat(5_000_000)), /file: has 5,000,\d+ bytes/],
  ['text that is not UTF-8', bytes(good, [0xff]), /file: is not UTF-8; save it as UTF-8/],
  ['UTF-16', bytes([0xff, 0xfe], [...Buffer.from(good, 'utf16le')]), /file: is not UTF-8/],
  ['UTF-16 without a mark', Buffer.from(good, 'utf16le'), /line 1: holds the invisible character U\+0000/],
  ['a byte order mark', `\ufeff${good}`, /line 1: holds the invisible character U\+FEFF; .*without a byte order mark/],
  ['a NUL', inText('Look\0again.'), /line 27: holds the invisible character U\+0000/],
  ['a NUL that YAML spells', replaced('title: How to fix it', String.raw`title: "How\0"`), /title: holds an invisible character/],
  ['a text that turns around', inText('Look \u202eagain.'), /line 27: holds the invisible character U\+202E/],
  ['a text that an entity turns around', inText('Look &#x202e;again.'), /line 27: an invisible character has no place/],
  ['a script', inText('<script>alert(1)</script>'), /line 27: there is no component <script>/],
  ['a handler', inText('Look <b onclick="alert(1)">again</b>.'), /line 27: there is no component <b>/],
  ['a link in HTML', inText('<a href="javascript:alert(1)">x</a>'), /line 27: there is no component <a>/],
  ['a fragment', inText('<>Look again.</>'), /line 27: there is no component <>/],
  ['a comment in HTML', inText('<!-- x -->'), /text: is not valid MDX/],
  ['a tag that is not closed', inText('Look <again.'), /text: is not valid MDX/],
  ['an import', inText('import x from "node:fs"'), /line 27: mdxjsEsm has no place in a guide/],
  ['an export', inText('export const x = process.env'), /line 27: mdxjsEsm has no place in a guide/],
  ['an expression', inText('Look {process.env.HOME}.'), /line 27: \{process\.env\.HOME\} stands in prose/],
  ['an expression in a tag', inText('<System name={process.env.HOME}>\n\nx\n\n</System>'), /line 27: \{name\} stands in prose|line 27: name="" is no system/],
  ['a spread in a tag', inText('<Systems {...process.env}>\n\nx\n\n</Systems>'), /line 27: \{…\} stands in prose/],
  ['braces that hold no program', inText('Look {at: this.'), /text: is not valid MDX/],
  ['a picture from elsewhere', inText('![x](https://example.org/x.png)'), /line 27: image has no place in a guide/],
  ['text that is nested too deep', inText(`${'> '.repeat(5_000)}x`), /text: .*nested more than 40 deep/],
  ['tags that are nested too deep', inText('<a>'.repeat(10_000) + '</a>'.repeat(10_000)), /text: .*nested more than 40 deep/],
  ['a link that runs', inText('[x](javascript:alert(1))'), /line 27: the link to javascript:alert\(1\) has a form that the site does not use/],
  ['a link that holds its page', inText('[x](data:text/html,x)'), /line 27: the link to data:/],
  ['a link to another host in disguise', inText('[x](//example.org/)'), /line 27: the link to \/\/example\.org\//],
  ['a link with a name in it', inText('[x](https://docs.openclaw.ai@example.org/)'), /line 27: the link to https:\/\/docs/],
  ['a link that climbs', inText('[x](/guides/../../etc/passwd)'), /line 27: the link to \/guides\/\.\./],
  ['a related guide that climbs', inFrontmatter('related: [../../x]'), /related\[0\]: there is no guide "\.\.\/\.\.\/x"/],
  ...['javascript:alert(1)', 'data:text/html,x', 'http://docs.openclaw.ai/', '//docs.openclaw.ai/', 'https://localhost/', 'https://a@docs.openclaw.ai/', 'https://'].map((url): [string, string, RegExp] => [
    `the source ${url}`, replaced('https://docs.openclaw.ai/', url), /sources\[0\]\.url: is no address of a public page\. Write here: An address that begins with https/,
  ]),
])('%s is refused by name', (_name, source, fault) => {
  const problems = problemsOf({ 'a.mdx': source, 'sound.mdx': guideFile('Something else entirely') });
  expect(problems).toContainEqual(expect.stringMatching(fault));
  expect(problems.filter((problem) => !problem.startsWith(`${file}: `))).toEqual([]);
});

test.each(['A.mdx', 'a_b.mdx', 'a--b.mdx', 'ключ.mdx', 'a b.mdx', '.mdx', '.hidden.mdx', 'con.mdx', 'lpt1.mdx', '__proto__.mdx', '..mdx'])('the file name %s is refused', (name) => {
  expect(problemsOf({ [name]: good })).toContainEqual(expect.stringMatching(/^content\/guides\/.*mdx: file name: makes the slug ".*"; /));
});

test.each(['a.md', 'a.MDX', 'a.mdx~', 'a.txt', 'more/a.mdx'])('%s, which would be no guide, is not passed over in silence', (name) => {
  expect(problemsOf({ [name]: good })).toEqual([`content/guides/${name.split('/')[0]}: file name: is no guide; a guide is content/guides/<slug>.mdx, without folders. Rename it or take it out`]);
});

test('a link to another place is not followed', () => {
  const root = projectOf({ 'a.mdx': good });
  const guides = path.join(root, 'content/guides');
  symlinkSync('/etc/passwd', path.join(guides, 'passwd.mdx'));
  symlinkSync('/etc', path.join(guides, 'folder.mdx'));
  symlinkSync('/etc', path.join(guides, 'folder'));
  symlinkSync(path.join(root, 'nowhere'), path.join(guides, 'nowhere.mdx'));
  const linked = 'file: is a link, a folder or a device; put the file itself here';
  expect(checked(root)).toEqual([
    expect.stringContaining('content/guides/folder: file name: is no guide'),
    ...['folder', 'nowhere', 'passwd'].map((name) => `content/guides/${name}.mdx: ${linked}`),
  ]);
});

test('ends of lines as Windows writes them change nothing', () => {
  expect(problemsOf({ 'a.mdx': good.replaceAll('\n', '\r\n') })).toEqual([]);
});

test('the file of another program that hides among the guides is no guide and no fault', () => {
  expect(problemsOf({ 'a.mdx': good, '.DS_Store': '\0' })).toEqual([]);
});

test('a name for a part of the frontmatter is fine while it says no more than is written', () => {
  expect(problemsOf({ 'a.mdx': replaced('date: 2026-11-20 }', 'date: &day 2026-11-20 }').replace('updated: 2026-11-20\n', '').replace('sources:', 'updated: *day\nsources:') })).toEqual([]);
});

test('nothing is written beside the guides, whatever they say', () => {
  const root = projectOf({ 'a.mdx': inText('{require("node:fs").writeFileSync("x", "")}') });
  checked(root);
  expect(readdirSync(path.join(root, 'content/guides'))).toEqual(['a.mdx']);
});
