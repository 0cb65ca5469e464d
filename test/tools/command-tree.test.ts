import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { describeBroken } from '../../src/guides/commands.ts';
import { readLibrary } from '../../src/guides/library.ts';
import { commandTree, guideFile, projectOf } from '../guides/project.ts';

const { 'models status': _, ...others } = commandTree.commands;
const newer = { version: '2099.1.1', commands: { ...others, 'models list': { aliases: [], arguments: [], options: [] } } };

test('every command that a newer OpenClaw lacks is named with file, place, what is written and what is missing', () => {
  const guide = guideFile().replace('Replace the key.', 'Look at `openclaw models status --probe`.').replace('Look again.', 'Run `openclaw cron list --all`.');
  const { library } = readLibrary(projectOf({ 'a.mdx': guide, 'b.mdx': guideFile('Something else').replace('models status', 'models') }));
  expect(describeBroken(library.guides, newer).split('\n')).toEqual([
    'content/guides/a.mdx: line 22: openclaw models status: there is no command `openclaw models status`; `openclaw models` has list',
    'content/guides/a.mdx: line 27: openclaw cron list --all: `openclaw cron` has no option `--all`; it has --timeout, --version, --profile',
    'content/guides/a.mdx: summary: openclaw models status --probe: `openclaw models` has no option `--probe`; it has --version, --profile',
    'OpenClaw 2099.1.1 does not have 3 command(s) of 1 guide(s). Mend each before its `verified` names that version.',
  ]);
});

test('a newer OpenClaw that has every command breaks nothing', () => {
  const { library } = readLibrary(projectOf({ 'a.mdx': guideFile() }));
  expect(describeBroken(library.guides, { ...commandTree, version: '2099.1.1' })).toBe('OpenClaw 2099.1.1 has every command of the 1 guides.');
});

/** A program that answers `--version` and `--help` as OpenClaw does. */
const program = `#!/usr/bin/env node
const words = process.argv.slice(2).join(' ');
const help = {
  '--version': 'OpenClaw 2099.1.1 (abc1234)',
  '--help': 'Usage: openclaw [options] [command]\\n\\nOptions:\\n  -V, --version  Print it\\n\\nCommands:\\n  models *  Models\\n',
  'models --help': 'Usage: openclaw models [options] [command]\\n\\nOptions:\\n  -h, --help  Help\\n\\nCommands:\\n  list  List them\\n',
  'models list --help': 'Usage: openclaw models list [options] <what>\\n\\nOptions:\\n  --all  All\\n',
};
console.log(help[words] ?? 'unknown');
`;

test('the command tree of a program is written, what it breaks is told, and the guides are left alone', () => {
  const root = projectOf({ 'a.mdx': guideFile() });
  const file = path.join(root, 'openclaw');
  writeFileSync(file, program, { mode: 0o755 });
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.resolve('tools/command-tree.ts'), file], { cwd: root, encoding: 'utf8' });
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout).toContain('3 commands written to content/commands/2099.1.1.json');
  expect(stdout).toContain('content/guides/a.mdx: line 22: openclaw models status: there is no command `openclaw models status`; `openclaw models` has list');
  expect(JSON.parse(readFileSync(path.join(root, 'content/commands/2099.1.1.json'), 'utf8')).commands['models list']).toEqual({ aliases: [], arguments: ['<what>'], options: ['--all'] });
  expect(readFileSync(path.join(root, 'content/guides/a.mdx'), 'utf8')).toBe(guideFile());
});
