import { expect, test } from 'vitest';
import { guideFile, problemsOf } from './project.ts';

const file = 'content/guides/a.mdx';

test('a guide in good order has no problems', () => {
  expect(problemsOf({ 'a.mdx': guideFile() })).toEqual([]);
});

test('a missing field is named with what to write', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace(/^symptom: .*$/m, '') })).toEqual([
    `${file}: symptom: is missing. Write here: One line that tells this problem from its neighbours, in the reader's words.`,
  ]);
});

test('a missing field of a nested entry is named by its place', () => {
  const [problem] = problemsOf({ 'a.mdx': guideFile().replace('{ title: Docs, url', '{ url') });
  expect(problem).toBe(`${file}: sources[0].title: is missing. Write here: What the reader finds there.`);
});

test('a field that nobody knows is refused by name', () => {
  expect(problemsOf({ 'a.mdx': guideFile(undefined, 'tags: [x]') })[0]).toMatch(/^content\/guides\/a\.mdx: frontmatter: .*"tags"/);
});

test('a signature without an example is refused', () => {
  const [problem] = problemsOf({ 'a.mdx': guideFile().replace(/^ {4}examples: .*$/m, '') });
  expect(problem).toMatch(/signatures\[0\]\.examples: is missing\. Write here: One or more real texts/);
});

test('a signature that looks for nothing is refused', () => {
  const [problem] = problemsOf({ 'a.mdx': guideFile().replace('- message: Invalid API key', '- when: { surface: cron }') });
  expect(problem).toMatch(/signatures\[0\]: looks for nothing; give it a message, facts, or both/);
});

test('a date that is none is refused', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('updated: 2026-11-20', 'updated: soon') })[0]).toMatch(/a\.mdx: updated: .*Write here: The day/);
});

test('YAML that cannot be read names the file and the remedy', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('title: How to fix it', 'title: How: to {fix it') })[0]).toMatch(/a\.mdx: frontmatter: is not valid YAML.*Quote values/s);
});

test('a file without frontmatter is told how to begin', () => {
  expect(problemsOf({ 'a.mdx': '## Confirm it\n' })[0]).toMatch(/a\.mdx: frontmatter: is missing\. Begin the file with/);
});

test('text that is not MDX names the file', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('Look again.', 'Look <again.') })[0]).toMatch(/a\.mdx: text: is not valid MDX/);
});

test('an unknown category lists the known ones', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('category: credentials', 'category: keys') })).toEqual([
    `${file}: category: "keys" is not a category; write one of credentials, or add it to content/categories.yaml`,
  ]);
});

test('a slug keeps to lower-case letters, digits and hyphens', () => {
  expect(problemsOf({ 'My_Guide.mdx': guideFile() })[0]).toMatch(/My_Guide\.mdx: file name: makes the slug "My_Guide"; use lower-case/);
});

test('a related guide that does not exist is answered with the closest slug', () => {
  expect(problemsOf({ 'a.mdx': guideFile(undefined, 'related: [cron-402]'), 'cron-401.mdx': guideFile('Something else entirely') })).toEqual([
    `${file}: related[0]: there is no guide "cron-402"; write cron-401, or the slug of another guide`,
  ]);
});

test.each([
  ['[x](/guides/b/)', 'the link to /guides/b/ leads nowhere'],
  ['[x](/guides/a/#nowhere)', 'the link to /guides/a/#nowhere names a heading that content/guides/a.mdx does not have; write one of #confirm-it'],
  ['[x](#nowhere)', 'the link to #nowhere names a heading'],
  ['[x](../b)', 'the link to ../b has a form that the site does not use; write /guides/<slug>/'],
  ['[x][1]\n\n[1]: /guides/b/', 'the link to /guides/b/ leads nowhere'],
  ['[x](http://example.org/)', 'has a form that the site does not use'],
])('the dead link %s is named with its line', (link, message) => {
  const [problem] = problemsOf({ 'a.mdx': guideFile().replace('Look again.', link) });
  expect(problem).toMatch(/^content\/guides\/a\.mdx: line (?:27|29): /);
  expect(problem).toContain(message);
});

test.each(['[x](#fix-it)', '[x](/guides/a/#sources)', '[x](/errors/)', '[x](/browse/credentials/)', '[x](https://example.org/)'])('the link %s is fine', (link) => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('Look again.', link) })).toEqual([]);
});

test('a section that the page does not have is named with those it has', () => {
  const [problem] = problemsOf({ 'a.mdx': guideFile().replace('    examples:', "    section: '#nowhere'\n    examples:") });
  expect(problem).toMatch(/signatures\[0\]\.section: #nowhere is no heading of this page; write one of #confirm-it, #fix-it/);
});

test('headings out of order are named with the order', () => {
  const [problem] = problemsOf({ 'a.mdx': guideFile().replace('## Why this happens', '## Background') });
  expect(problem).toMatch(/line 29: has "## Background" where "## Why this happens" belongs; the headings are, in order: ## Confirm it, ## Fix it/);
});

test('a section without text is named', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('Look again.\n', '') })).toEqual([`${file}: line 25: the section "Check that it worked" is empty; write it`]);
  expect(problemsOf({ 'a.mdx': guideFile().replace('None.', '') })[0]).toMatch(/: the section "Common mistakes" is empty; write it/);
  expect(problemsOf({ 'a.mdx': guideFile().replace('Look again.', '### On Linux\n\nLook again.') })).toEqual([]);
});

test.each(['TODO', 'TBD', 'FIXME'])('the note %s is named wherever it stands, unless it is code', (note) => {
  const fault = `says ${note}; write what is missing, or leave it out`;
  expect(problemsOf({ 'a.mdx': guideFile().replace('Look again.', `Look again. ${note}: where?`) })).toEqual([`${file}: line 27: ${fault}`]);
  expect(problemsOf({ 'a.mdx': guideFile().replace('Replace the key.', `Replace the key (${note}).`) })).toEqual([`${file}: summary: ${fault}`]);
  expect(problemsOf({ 'a.mdx': guideFile().replace('Look again.', `Look into \`${note}.md\`.`).replace('Replace the key.', `Replace \`${note}\`.`) })).toEqual([]);
});

test('a placeholder in the frontmatter, where nothing fills it, is named', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('Replace the key.', 'Replace the key of {provider}.') })).toEqual([`${file}: summary: {provider} is filled in only below the frontmatter; write a word in its place`]);
});

test('a guide without a source is refused', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace(/^sources: .*$/m, 'sources: []') })).toEqual([expect.stringMatching(/a\.mdx: sources: .*Write here: One or more places/)]);
});

test('a guide that names itself as related is told so', () => {
  expect(problemsOf({ 'a.mdx': guideFile(undefined, 'related: [a]') })).toEqual([`${file}: related[0]: names this guide itself; leave it out`]);
});

test('a missing last heading is named', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('## Common mistakes', '') })[0]).toMatch(/text: ends where "## Common mistakes" belongs/);
});

test('a block of code names its language', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('```sh', '```') })[0]).toMatch(/line 21: the block names no language; write ```sh/);
});

test('a command names known placeholders only', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('models status', 'models status --agent {tenant}') })[0]).toMatch(/line 21: the placeholder \{tenant\} is unknown; use one of any, agent/);
});

test('a message with an unknown placeholder names the known ones', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('message: Invalid API key', "message: 'Invalid key of {tenant}'") })[0]).toMatch(/signatures\[0\]\.message: names the placeholder \{tenant\}, which is unknown/);
});

test('an example that its own signature does not meet is told so', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('["Error: Invalid API key"]', '["Something else"]') })).toEqual([
    `${file}: signatures[0].examples[0]: is not met by its own signature a/invalid-api-key; write the message as it stands in the example, with {placeholders} for what varies, and ask only for facts that the example states (it states none)`,
  ]);
});

test('an example that lands elsewhere names both signatures', () => {
  const greedy = guideFile('Invalid API key in the store of the agent');
  const other = guideFile('Invalid API key').replace('["Error: Invalid API key"]', '["Invalid API key in the store of the agent"]');
  const [problem] = problemsOf({ 'a.mdx': greedy.replace('["Error: Invalid', '["Invalid'), 'b.mdx': other });
  expect(problem).toMatch(/examples\[0\]: (?:lands on|ties)/);
  expect(problem).toContain('a/invalid-api-key-in-the-store-of-the');
  expect(problem).toContain('b/invalid-api-key');
});

test('two guides that know the same words tie', () => {
  const [problem] = problemsOf({ 'a.mdx': guideFile(), 'b.mdx': guideFile() });
  expect(problem).toBe(`${file}: signatures[0].examples[0]: ties: a/invalid-api-key and b/invalid-api-key explain it equally; make one of them say more`);
});

test('a near miss that lands on the guide all the same is named', () => {
  const source = guideFile().replace('    examples:', '    nearMisses: ["Invalid API key"]\n    examples:');
  expect(problemsOf({ 'a.mdx': source })[0]).toMatch(/nearMisses\[0\]: lands here all the same, by a\/invalid-api-key/);
});

test('two signatures that begin alike are refused', () => {
  const source = guideFile().replace('---\n\n## Confirm', '  - message: "Invalid: API key!"\n    examples: ["Invalid API key"]\n---\n\n## Confirm');
  expect(problemsOf({ 'a.mdx': source })[0]).toMatch(/signatures\[1\]: begins like an earlier signature/);
});

test('a fault in the list of categories names its file', () => {
  expect(problemsOf({ 'a.mdx': guideFile() }, { 'content/categories.yaml': '- id: credentials\n  title: Keys\n' })[0]).toBe('content/categories.yaml: [0].description: is missing. Write here: One line on what is found there.');
});

test.each([
  ['', /text: is missing\. Write here: A list of categories/],
  ['[]', /text: Too small/],
  ['- { id: keys, title: A, description: B. }\n- { id: keys, title: C, description: D. }', /text: holds an id twice/],
  ['- id: [', /text: is not valid YAML/],
])('the list of categories %j is refused by its file', (source, fault) => {
  expect(problemsOf({ 'a.mdx': guideFile() }, { 'content/categories.yaml': source })[0]).toMatch(new RegExp(`^content/categories\\.yaml: ${fault.source}`));
});

test.each(['', '{}', '[]', '{"version": 1'])('the tree of commands %j is refused by its file', (source) => {
  expect(() => problemsOf({ 'a.mdx': guideFile() }, { 'content/commands/2026.9.6.json': source })).toThrow('content/commands/2026.9.6.json: is no tree of commands; write it anew with npm run refresh:cli');
});

test('a guide that cannot be read does not make the links to it dead', () => {
  const problems = problemsOf({ 'a.mdx': guideFile(undefined, 'related: [b]').replace('Look again.', '[x](/guides/b/)'), 'b.mdx': guideFile('Something else entirely').replace(/^title: .*$/m, '') });
  expect(problems).toEqual(['content/guides/b.mdx: title: is missing. Write here: The heading of the page, as a reader would ask for it.']);
});

test('braces in prose are named before they are run', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('Look again.', 'Look at {provider}.') })).toEqual([`${file}: line 27: {provider} stands in prose; put it between backticks`]);
});

test('a value that no paste can state is named with those that it can', () => {
  const [problem] = problemsOf({ 'a.mdx': guideFile().replace('    examples:', '    when: { surface: corn }\n    examples:') });
  expect(problem).toBe(`${file}: signatures[0].when.surface: "corn" is never stated; write one of cron, git, heartbeat`);
});

test('codes may be written as the program prints them', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('- message: Invalid API key', '- facts: { code: RESOURCE_EXHAUSTED, status: 429 }').replace('["Error: Invalid API key"]', '[\'HTTP 429 "status": "RESOURCE_EXHAUSTED"\']') })).toEqual([]);
});

test('a date left empty, or a year alone, is refused', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('updated: 2026-11-20', 'updated:') })[0]).toMatch(/updated: /);
  expect(problemsOf({ 'a.mdx': guideFile().replace('updated: 2026-11-20', 'updated: 2026') })[0]).toMatch(/updated: /);
});

test('a command that OpenClaw does not have is named with its line, wherever it stands', () => {
  const fault = 'there is no command `openclaw models fix`; `openclaw models` has status';
  expect(problemsOf({ 'a.mdx': guideFile().replace('models status', 'models fix') })).toEqual([`${file}: line 22: ${fault}`]);
  expect(problemsOf({ 'a.mdx': guideFile().replace('Look again.', 'Run `openclaw models fix` again.') })).toEqual([`${file}: line 27: ${fault}`]);
  expect(problemsOf({ 'a.mdx': guideFile().replace('Replace the key.', 'Run `openclaw models fix`.') })).toEqual([`${file}: summary: ${fault}`]);
});

test('a command that is mentioned may leave out what a command to copy needs', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('Look again.', 'Run `openclaw cron run`.') })).toEqual([]);
  expect(problemsOf({ 'a.mdx': guideFile().replace('models status', 'cron run') })).toEqual([`${file}: line 22: \`openclaw cron run\` needs <id>`]);
});

test('a version that nobody has taken the commands of is refused', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('openclaw: "2026.9.6"', 'openclaw: "2026.1.1"') })).toEqual([
    `${file}: verified.openclaw: content/commands has no command tree of "2026.1.1"; write one of 2026.9.6, or add it with npm run refresh:cli`,
  ]);
});

test('a system that the tabs do not know is named with those that they do', () => {
  const tab = (name: string) => guideFile().replace('Look again.', `<Systems>\n<System name="${name}">\n\nLook again.\n\n</System>\n</Systems>`);
  expect(problemsOf({ 'a.mdx': tab('linux') })).toEqual([]);
  expect(problemsOf({ 'a.mdx': tab('bsd') })).toEqual([`${file}: line 28: name="bsd" is no system; write <Systems> around <System name="…"> with one of linux, macos, windows, docker`]);
  expect(problemsOf({ 'a.mdx': guideFile().replace('Look again.', '<Tab />') })[0]).toMatch(/line 27: there is no component <Tab>/);
  expect(problemsOf({ 'a.mdx': guideFile().replace('Look again.', 'Look <System name="docker">again</System>.') })).toEqual([expect.stringContaining('line 27: mdxJsxTextElement has no place in a guide')]);
});

test('what a draft leaves open is named with its place', () => {
  expect(problemsOf({ 'a.mdx': guideFile().replace('Look again.', 'TODO: how does the reader know?').replace('symptom: It is refused.', 'symptom: "TODO: one line"') })).toEqual([
    `${file}: symptom: is still to be written: one line`,
    `${file}: line 27: is still to be written: how does the reader know?`,
  ]);
});
