import { expect, test } from 'vitest';
import { compileTemplate } from '../../src/diagnosis/template.ts';
import { proposeSignature } from '../../src/guides/proposal.ts';

test.each([
  ['a body of JSON', '{"error": {"type": "authentication_error", "message": "Invalid lamp key"}}', 'Invalid lamp key'],
  ['a JSON string in a JSON string', String.raw`{"body":"{\"error\":{\"message\":\"The lamp is out\"}}"}`, 'The lamp is out'],
  ['a log line', '2026-11-29T18:33:45.329+00:00 [gateway] another lamp is already listening on ws://127.0.0.1:18789 pid 4121', 'another lamp is already listening on {url}'],
  ['a line of journald', 'Nov 20 09:15:02 nas openclaw[4121]: the lamp refused to blink', 'the lamp refused to blink'],
  ['several lines', 'Hello\nthe lamp refused to blink\nBye', 'the lamp refused to blink'],
  ['several sentences', 'Try again. The lamp refused to blink at dawn. It may help.', 'The lamp refused to blink at dawn'],
])('of %s the most telling stretch is taken', (_shape, paste, message) => {
  expect(proposeSignature(paste).message).toContain(message);
});

test.each([
  ['No lamp found for provider "anthropic".', 'No lamp found for provider "{provider}"'],
  ['lamp of agent=main model=openai/gpt-5.4 waited 1234ms for queue=7', 'lamp of agent={agent} model={model} waited {any} for queue={number}'],
  ["permission denied, open '/home/lamp/state.json' by kitchen", "permission denied, open '{file}' by kitchen"],
  [String.raw`cannot open C:\Users\lamp\state.json of kitchen`, 'cannot open {file} of kitchen'],
  ['lamp 2026.9.6 lost session 5ec18a0875dc11 on port 18789 of 192.168.1.20:8080 today', 'lamp {version} lost session {any} on port {port} of {host} today'],
  ['lamp request req_011CWZk3nV8uYt4QmR7sBd2f failed with 503 after 4 tries', 'lamp request {any} failed with 503 after {number} tries'],
  ['The lamp "kitchen" stopped blinking', 'The lamp "{any}" stopped blinking'],
])('values of %s become placeholders', (paste, message) => {
  expect(proposeSignature(paste).message).toBe(message);
  expect(() => compileTemplate(message)).not.toThrow();
});

test('secrets and persons stand neither in the template nor in the example', () => {
  const { message, example } = proposeSignature('Incorrect lamp key provided: sk-ant-api03-abcdefghijklmnopqrstuvwxyz for lamp of anna@example.org');
  expect(message).toBe('Incorrect lamp key provided: {any} for lamp of');
  expect(example).toBe('Incorrect lamp key provided: [masked anthropic key] for lamp of [masked e-mail]');
});

test('a long message is cut between words', () => {
  expect(proposeSignature('one lamp two lamp three lamp four lamp five lamp six lamp seven lamp').message?.split(' ')).toHaveLength(12);
});

test.each(['', 'hello', 'Error: 401', '!!! ???', '{"a": 1}'])('%j says too little for a template', (paste) => {
  expect(proposeSignature(paste)).toEqual({ example: paste });
});
