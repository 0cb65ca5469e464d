import { expect, test } from 'vitest';
import { nextCommands } from '../../src/diagnosis/next-command.ts';
import { commandFault, readCommandTrees } from '../../src/guides/command-tree.ts';

const tree = readCommandTrees(process.cwd()).get('2026.9.6');
if (!tree) throw new Error('The command tree of 2026.9.6 is missing from content/commands.');

test('what is to be run next depends on what the paste states', () => {
  expect(nextCommands({ surface: ['cron'], channel: ['telegram'] })[0]?.command).toContain('cron');
  expect(nextCommands({ channel: ['telegram'] })[0]?.command).toContain('channels');
  expect(nextCommands({ surface: ['git'] })[0]?.command).toBe('openclaw status --all');
});

test('there is always something to run', () => {
  expect(nextCommands({}).length).toBeGreaterThan(0);
});

test('every command that is named exists', () => {
  const named = nextCommands({ surface: ['cron'] }).concat(nextCommands({ channel: ['x'] }), nextCommands({ closeCode: ['1006'] }), nextCommands({ provider: ['x'] }));
  for (const { command } of named) expect(commandFault(tree, command.split(' ').slice(1), true), command).toBeUndefined();
});
