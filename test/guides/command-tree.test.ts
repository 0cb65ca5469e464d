import { expect, test } from 'vitest';
import { commandFault } from '../../src/guides/command-tree.ts';
import { openclawCalls } from '../../src/guides/shell.ts';
import { commandTree } from './project.ts';

const faultOf = (shell: string) => openclawCalls(shell).map((words) => commandFault(commandTree, words, true))[0];

test.each([
  'openclaw --version',
  'openclaw --profile work cron run {job} --wait',
  'openclaw cron add "0 7 * * *" "Say hello" --no-deliver',
  'openclaw automations create --message "Say hello" --timeout 5000',
  'openclaw cron add -m="Say hello" --json',
  'openclaw cron add --json file.json',
  'openclaw channels add --channel telegram --token {channel}',
  'openclaw channels add telegram --token=<token>',
  'openclaw message one two three',
  'openclaw cron',
])('%s is a command', (shell) => {
  expect(openclawCalls(shell)).toHaveLength(1);
  expect(faultOf(shell)).toBeUndefined();
});

test.each([
  ['openclaw fix', 'there is no command `openclaw fix`; `openclaw` has channels, cron, message, models'],
  ['openclaw cron logs', 'there is no command `openclaw cron logs`; `openclaw cron` has add, run'],
  ['openclaw cron run', '`openclaw cron run` needs <id>'],
  ['openclaw cron run --wait', '`openclaw cron run` needs <id>'],
  ['openclaw cron run one two', '`openclaw cron run` takes <id>; `two` is one too many'],
  ['openclaw cron run one --now', '`openclaw cron run` has no option `--now`; it has --wait, --timeout, --version, --profile'],
  ['openclaw cron add --message', '`openclaw cron add --message` needs a value'],
  ['openclaw channels add discord --token x', '`openclaw channels add` has no option `--token`; it has --channel, --version, --profile'],
])('%s is none', (shell, fault) => {
  expect(faultOf(shell)).toBe(fault);
});

test('calls are found behind what a shell lets stand before and around them', () => {
  expect(openclawCalls('sudo -u openclaw -i openclaw status | grep x && A=1 openclaw "a b" 2>&1 # openclaw c')).toEqual([['status'], ['a b']]);
  expect(openclawCalls('echo "$(openclaw config get a)" > openclaw')).toEqual([['config', 'get', 'a']]);
  expect(openclawCalls('docker compose exec gateway openclaw status\ndocker compose run --rm openclaw-cli health')).toEqual([['status'], ['health']]);
  expect(openclawCalls('openclaw cron \\\n  list')).toEqual([['cron', 'list']]);
});

test('what only bears the name is no call', () => {
  expect(openclawCalls('npm install -g openclaw\nwhich openclaw\nsystemctl --user status openclaw-gateway\ndocker ps --filter name=openclaw')).toEqual([]);
});
