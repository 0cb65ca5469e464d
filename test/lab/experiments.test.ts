import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { experiments } from '../../lab/experiments.ts';
import { environment } from '../../lab/program.ts';
import { verdictOn } from '../../lab/verdict.ts';
import { commandFault } from '../../src/guides/command-tree.ts';
import { readLibrary } from '../../src/guides/library.ts';

const { library } = readLibrary(process.cwd());
const tree = [...library.commandTrees.values()].at(-1);
if (!tree) throw new Error('content/commands holds no command tree.');
const slugs = library.guides.map(({ slug }) => slug);

test.each(Object.entries(experiments))('the experiment %s leads to a guide that exists, by a command that OpenClaw has', (_name, { guide, command }) => {
  expect(slugs).toContain(guide);
  expect(commandFault(tree, command, true)).toBeUndefined();
});

test('the configuration of a turn leads the model to the fake provider and nowhere else', () => {
  const places = { provider: 'http://127.0.0.1:4000', port: 5000, home: '/home/lab' };
  expect(experiments['rate-limit']?.config(places)).toMatchObject({
    models: { providers: { anthropic: { baseUrl: 'http://127.0.0.1:4000', api: 'anthropic-messages' } } },
    agents: { entries: { main: { model: { primary: 'anthropic/claude-sonnet-4-6' } } } },
  });
  expect(experiments['out-of-credit']?.config(places)).toMatchObject({
    models: { providers: { openrouter: { baseUrl: 'http://127.0.0.1:4000/v1', api: 'openai-completions', models: [{ id: 'deepseek/deepseek-v3.2' }] } } },
  });
});

test("the program sees its own home, and of the caller's environment the search path alone", () => {
  const seen = environment('/opt/bin/openclaw', '/tmp/home', '/usr/bin');
  expect(seen).toMatchObject({ PATH: '/opt/bin:/usr/bin', HOME: '/tmp/home', OPENCLAW_NO_AUTO_UPDATE: '1', DO_NOT_TRACK: '1' });
  expect(Object.keys(seen).filter((name) => /KEY|TOKEN|PROXY/i.test(name))).toEqual([]);
  expect(environment('openclaw', '/tmp/home', '/usr/bin')['PATH']).toBe('/usr/bin');
});

const guide = (slug: string) => ({ slug, confidence: 0.9, evidence: [], values: {} });

test('an answer is right when the expected guide is named first', () => {
  expect(verdictOn({ verdict: 'match', guides: [guide('a'), guide('b')], facts: {} }, 'a')).toEqual({ isRight: true, words: 'As expected: a.' });
  expect(verdictOn({ verdict: 'candidates', guides: [guide('b'), guide('a')], facts: {} }, 'a')).toEqual({ isRight: false, words: 'Expected a, but b was named first.' });
  expect(verdictOn({ verdict: 'unknown', guides: [guide('a')], facts: {} }, 'a')).toEqual({ isRight: false, words: 'Expected a, but no guide was named.' });
});

const run = (...args: string[]) => spawnSync(process.execPath, ['lab/run.ts', ...args], { encoding: 'utf8' });

test('without a name the experiments are listed', () => {
  const { stdout, status } = run();
  expect(stdout.trim().split('\n')).toHaveLength(Object.keys(experiments).length);
  expect(stdout).toMatch(/^rate-limit +too many requests \(429\) → rate-limited$/m);
  expect(status).toBe(0);
});

test('an unknown experiment, and a program that is not there, are refused with the remedy', () => {
  expect(run('nothing')).toMatchObject({ stderr: 'there is no experiment "nothing"; npm run lab lists them\n', status: 2 });
  const { stderr, status } = run('--openclaw', '/nowhere/openclaw', 'start-blocked');
  expect(stderr).toMatch(/^\/nowhere\/openclaw could not be started .*Name the program: npm run lab -- --openclaw .*never installs one\.\n$/);
  expect(status).toBe(2);
});
