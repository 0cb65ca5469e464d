import { expect, test } from 'vitest';
import { prefill } from '../../src/report/prefill.ts';

/** As `openclaw status --all` of 2026.9.6 prints it. */
const status = `OpenClaw status --all

Overview
│ Item               │ Value                                   │
│ Version            │ 2026.9.6                                │
│ OS                 │ linux 6.18.44-fc-v669 (x64)             │
│ Node               │ 26.10.0                                 │`;

test('version and system are read from the overview', () => {
  expect(prefill(status)).toEqual({ version: '2026.9.6', system: 'linux 6.18.44-fc-v669 (x64)' });
});

test('the banner tells the build beside the version', () => {
  expect(prefill(`🦞 OpenClaw 2026.9.6 (eb377ac) — I can't fix your code taste\n${status}`).version).toBe('2026.9.6 (eb377ac)');
  expect(prefill('OpenClaw v2026.8.1-beta.3').version).toBe('2026.8.1-beta.3');
});

test('of two versions neither is taken', () => {
  expect(prefill('OpenClaw 2026.9.6 (eb377ac)\nUpdate available: OpenClaw 2026.9.7').version).toBeUndefined();
});

test('the system is read from the log of a failed installation', () => {
  expect(prefill('npm error gyp ERR! System Linux 6.8.0-45-generic\nnpm error gyp ERR! cwd /x').system).toBe('Linux 6.8.0-45-generic');
});

test.each([
  ['isError=true model=claude-haiku-4-5 provider=anthropic error=HTTP 401', 'anthropic/claude-haiku-4-5', 'openclaw -> anthropic'],
  ['isError=true model=anthropic/claude-sonnet-4.6 provider=openrouter error=402', 'openrouter/anthropic/claude-sonnet-4.6', 'openclaw -> openrouter'],
  ['isError=true model=xai/grok-4 provider=xai error=403', 'xai/grok-4', 'openclaw -> xai'],
])('model and provider are read from the end of a run: %s', (log, model, chain) => {
  expect(prefill(`${log}\n${log}`)).toEqual({ model, chain });
});

test('of a chain of several models none is taken', () => {
  expect(prefill('model=a provider=x error=1\nmodel=b provider=y error=2')).toEqual({});
});

test('a text that says nothing for certain gives nothing', () => {
  expect(prefill('It fails on my Mac with gpt-5, version 2026.9.6 I think')).toEqual({});
  expect(prefill('')).toEqual({});
});
