import { expect, test } from 'vitest';
import { fillCommand } from '../../src/diagnosis/command.ts';

test('placeholders take their values, and a readable default without one', () => {
  expect(fillCommand('openclaw models status --agent {agent} --probe-provider {provider}', { provider: 'openai' })).toBe('openclaw models status --agent main --probe-provider openai');
});

test("the shell's own variables and unknown braces stay", () => {
  expect(fillCommand('echo ${provider} {unknown}', { provider: 'openai' })).toBe('echo ${provider} {unknown}');
});

test('names that every object has give no value', () => {
  expect(fillCommand('x {provider} {constructor}', {})).toBe('x anthropic {constructor}');
});
