import { expect, test } from 'vitest';
import { redact } from '../../src/redaction/redact.ts';

test.each([
  ['$ whoami\nanna', '$ whoami\n[masked user]'],
  ['ssh anna@nas "ls"', 'ssh [masked user]@nas "ls"'],
  ['drwxr-xr-x 5 anna staff 160 Nov 29 openclaw', 'drwxr-xr-x 5 [masked user] staff 160 Nov 29 openclaw'],
  ['USER=anna LOGNAME=anna', 'USER=[masked user] LOGNAME=[masked user]'],
  ['{"username": "anna"}', '{"username": "[masked user]"}'],
  ['Hello Anna, Annas anna_x banana', 'Hello [masked user], Annas anna_x banana'],
])('whose home folder is shown is masked elsewhere too: %j', (text, masked) => {
  expect(redact(`/home/anna/.openclaw\n${text}`).text).toBe(`/home/[masked user]/.openclaw\n${masked}`);
  expect(redact(`C:\\Users\\Anna\\x\n${text}`).text).toBe(`C:\\Users\\[masked user]\\x\n${masked}`);
  expect(redact(text).text).toBe(text);
});

test.each(['/home/node/x as node', '/home/openclaw and openclaw', '/Users/root/x root@', '/home/ubuntu ubuntu', '/home/pi pi'])('who is no person keeps the name: %j', (text) => {
  expect(redact(text).text).toBe(text);
});

test.each(['max', 'gateway', 'test', 'will'])('a name that is a word is masked in the folder alone: %s', (name) => {
  expect(redact(`/home/${name}/x, ${name} 5`).text).toBe(`/home/[masked user]/x, ${name} 5`);
});
