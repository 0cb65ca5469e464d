import { expect, test } from 'vitest';
import { readPaste } from '../../src/diagnosis/paste.ts';
import { anchorOf, compileTemplate, matchAt } from '../../src/diagnosis/template.ts';

/** What the template takes from the text, by placeholder; undefined when it does not match. */
function captures(message: string, text: string): Record<string, string> | undefined {
  const parts = compileTemplate(message);
  const { tokens } = readPaste(text);
  const anchor = anchorOf(parts);
  for (const at of tokens.keys()) {
    const part = parts[anchor];
    if (!part || !('word' in part) || tokens[at]?.word !== part.word) continue;
    const met = matchAt(parts, anchor, tokens, at);
    if (met) return Object.fromEntries(Object.entries(met.captures).map(([name, [first, after]]) => [name, text.slice(tokens[first]?.start, tokens[after - 1]?.end)]));
  }
  return undefined;
}

test('words match whatever their case and punctuation', () => {
  expect(captures('Invalid API key', '"INVALID api-key"')).toEqual({});
  expect(captures('Invalid API key', 'an invalid key')).toBeUndefined();
});

test('a placeholder takes one unbroken word', () => {
  expect(captures('No API key found for provider "{provider}"', 'No API key found for provider "lm-studio". Auth store')).toEqual({ provider: 'lm-studio' });
  expect(captures('for provider {provider} here', 'for provider two words here')).toBeUndefined();
});

test('placeholders before the telling words are filled too', () => {
  expect(captures('{model} request failed (authentication failed, HTTP {status})', '⚠️ openrouter/anthropic/claude-4.6 request failed (authentication failed, HTTP 401).')).toEqual({
    model: 'openrouter/anthropic/claude-4.6',
    status: '401',
  });
});

test('a number placeholder takes digits only', () => {
  expect(captures('listening on port {port}', 'listening on port 18789')).toEqual({ port: '18789' });
  expect(captures('listening on port {port}', 'listening on port none')).toBeUndefined();
});

test('{any} takes anything up to the next word, but not across a line', () => {
  expect(captures('limit of {any} tokens', 'limit of 30,000 input tokens')).toEqual({ any: '30,000 input' });
  expect(captures('limit of {any} tokens', 'limit of 30,000\ninput tokens')).toBeUndefined();
});

test('a last placeholder ends with its word, a last {any} with the line', () => {
  expect(captures('remote {remote}', 'remote origin/main rejected')).toEqual({ remote: 'origin/main' });
  expect(captures('because {any}', 'because it is late\nnext line')).toEqual({ any: 'it is late' });
});

test('unknown placeholders are refused with the known ones named', () => {
  expect(() => compileTemplate('for {tenant}')).toThrow(/unknown.*provider/);
  expect(() => compileTemplate('for {constructor}')).toThrow(/unknown/);
});

test('two placeholders need a word or a blank between them', () => {
  expect(() => compileTemplate('for {provider}/{model} here')).toThrow(/two placeholders.*{model} takes provider\/model/);
});

test('a template without words is refused', () => {
  expect(() => compileTemplate('“{provider}”')).toThrow(/no word/);
});
