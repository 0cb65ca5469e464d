import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { copyProject } from '../../tools/copy-project.ts';
import { filesIn } from '../../tools/files.ts';
import { temporaryFolder } from '../folder.ts';
import { build } from './build.ts';

/** What every file of a folder holds, as a hash. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((file) => [file, createHash('sha256').update(readFileSync(path.join(folder, file))).digest('hex')]));
}

test('a second build in another place, zone, language and shell is the same to the byte, and needs no network', () => {
  const root = path.join(temporaryFolder(), 'in another place');
  copyProject(root);
  const { status, output } = build(root, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', DEV: '1', PROD: '', MODE: 'test', NODE_ENV: 'test' });
  expect(status, output).toBe(0);
  expect(output).not.toContain('Off the network');
  const first = contents('dist');
  expect(Object.keys(first).length).toBeGreaterThan(200);
  const second = contents(path.join(root, 'dist'));
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(Object.keys(first).filter((file) => first[file] !== second[file])).toEqual([]);
}, 300_000);

test.each([
  "fetch('https://example.org/')",
  "import('node:net').then(({ connect }) => connect(443, 'example.org'))",
  "import('node:https').then(({ get }) => get('https://192.0.2.1/'))",
  "import('node:dns').then(({ promises }) => promises.lookup('example.org'))",
])('what goes on the network is caught: %s', (program) => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(path.resolve('test/no-network.ts')).href, '-e', program], { encoding: 'utf8' });
  expect(stderr).toMatch(/Off the network: (?:example\.org|192\.0\.2\.1) is out of reach/);
  expect(status).not.toBe(0);
});
