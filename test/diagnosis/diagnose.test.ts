import { expect, test } from 'vitest';
import { buildCatalog, type Example } from '../../src/diagnosis/catalog.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { CatalogGuide, Signature } from '../../src/diagnosis/types.ts';

const guide = (slug: string, ...signatures: Signature[]): CatalogGuide => ({
  slug,
  title: slug,
  summary: '',
  symptom: '',
  command: '',
  signatures,
});

const key = guide('key', { message: 'Invalid API key' }, { facts: { status: ['401'] } }, { facts: { type: ['authentication_error'] } });
const cron = guide('cron', { message: 'Invalid API key', when: { surface: ['cron'] } });
const missing = guide('missing', { message: 'No API key found for provider "{provider}"', section: '#the-daemon' });

const catalogOf = (guides: CatalogGuide[], examples: Example[] = []) => buildCatalog(guides, examples);
const slugs = (text: string, guides: CatalogGuide[], examples?: Example[]) => diagnose(text, catalogOf(guides, examples)).guides.map(({ slug }) => slug);

test('a known message is a match, with its evidence and section', () => {
  const text = 'Error: No API key found for provider "google".';
  const { verdict, guides } = diagnose(text, catalogOf([key, missing]));
  const [first] = guides;
  expect(verdict).toBe('match');
  expect(first).toMatchObject({ slug: 'missing', section: '#the-daemon', values: { provider: 'google' } });
  expect(first?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual(['No API key found for provider "google']);
});

test('a text that meets nothing is unknown', () => {
  expect(diagnose('The weather is nice today.', catalogOf([key, missing]))).toEqual({ verdict: 'unknown', guides: [], facts: {} });
  expect(diagnose('', catalogOf([key])).verdict).toBe('unknown');
});

test('facts alone make a candidate, not a match', () => {
  expect(diagnose('Error: 401 Unauthorized', catalogOf([key]))).toMatchObject({ verdict: 'candidates', guides: [{ slug: 'key' }], facts: { status: ['401'] } });
});

test('a condition that the paste is silent about makes a guide a question behind the answer', () => {
  const { guides } = diagnose('401 Invalid API key', catalogOf([key, cron]));
  expect(guides.map(({ slug }) => slug)).toEqual(['key', 'cron']);
  expect(guides[1]?.confidence).toBeLessThan(guides[0]?.confidence ?? 0);
});

test('a guide whose every condition is open is never more than a candidate', () => {
  const long = guide('long', { message: 'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu', when: { surface: ['cron'] } });
  expect(diagnose('alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu', catalogOf([long])).verdict).toBe('candidates');
});

test('a condition that the paste states puts the guide first, as its example taught', () => {
  const examples = [{ signature: 'cron/invalid-api-key-cron', text: '[cron] job failed: Invalid API key' }];
  expect(slugs('[cron] job "nightly" failed: 401 {"type":"authentication_error","message":"Invalid API key"}', [key, cron], examples)).toEqual(['cron', 'key']);
});

test('a condition that the paste denies leaves the guide out', () => {
  expect(slugs('git push origin main: Invalid API key', [key, cron])).toEqual(['key']);
});

test('an example teaches which section of a guide a text lands on that meets two of them', () => {
  const channel = guide('channel', { message: 'channel exited because of a long sentence about it', section: '#ended' }, { message: 'token revoked', section: '#token' });
  const text = 'channel exited because of a long sentence about it: token revoked';
  expect(diagnose(text, catalogOf([channel])).guides[0]?.section).toBe('#ended');
  expect(diagnose(text, catalogOf([channel], [{ signature: 'channel/token-revoked', text }])).guides[0]?.section).toBe('#token');
});

test('an example teaches which of two guides explains a text that meets both', () => {
  const wrapper = guide('wrapper', { message: 'All models failed after several long attempts with every profile' });
  const text = 'All models failed after several long attempts with every profile: Invalid API key';
  expect(slugs(text, [key, wrapper])[0]).toBe('wrapper');
  expect(slugs(text, [key, wrapper], [{ signature: 'key/invalid-api-key', text }])[0]).toBe('key');
});

test('examples that teach the opposite of each other cancel out', () => {
  const a = guide('a', { message: 'alpha beta gamma' });
  const b = guide('b', { message: 'delta epsilon zeta' });
  const text = 'alpha beta gamma delta epsilon zeta';
  expect(catalogOf([a, b], [{ signature: 'a/alpha-beta-gamma', text }, { signature: 'b/delta-epsilon-zeta', text }]).precedence).toEqual([]);
});

test('guides that explain a text equally well leave it in doubt, in a fixed order', () => {
  const a = guide('a', { message: 'alpha beta gamma delta' });
  const b = guide('b', { message: 'alpha beta gamma delta' });
  const { verdict, guides } = diagnose('alpha beta gamma delta', catalogOf([b, a]));
  expect(verdict).toBe('candidates');
  expect(guides.map(({ slug }) => slug)).toEqual(['a', 'b']);
});

test('a value that a shell could read, or that is a secret, never reaches a command', () => {
  const values = (provider: string) => diagnose(`No API key found for provider "${provider}"`, catalogOf([missing])).guides[0]?.values;
  expect(values('google')).toEqual({ provider: 'google' });
  expect(values('a;rm')).toEqual({ provider: 'a' });
  expect(values('$(id)')).toEqual({ provider: 'id' });
  expect(values('sk-ant-api03-abcdefghijklmnop')).toEqual({});
});

test('of several providers the one beside the evidence is taken, or none', () => {
  const provider = (text: string) => diagnose(text, catalogOf([key])).guides[0]?.values['provider'];
  expect(provider('POST api.openai.com: Invalid API key')).toBe('openai');
  expect(provider('[plugins] google web_search ready\n[agent] anthropic: Invalid API key')).toBe('anthropic');
  expect(provider('google and openai are configured\nInvalid API key')).toBeUndefined();
});

test('a secret is not among the facts', () => {
  expect(diagnose('{"code":"ghp_abcdefghijklmnopqrst0123456789"}', catalogOf([key])).facts).toEqual({});
});

test('an error in many log lines of one length is known as in one', () => {
  const line = (second: number) => `2026-11-20T09:15:0${second}.113Z [gateway] agent run failed: Invalid API key`;
  expect(diagnose(`${line(2)}\n${line(4)}\n${line(8)}\n2026-11-20 ok`, catalogOf([key])).verdict).toBe('match');
});

test('names that every object has are words like others', () => {
  expect(diagnose('constructor __proto__ toString hasOwnProperty', catalogOf([key])).verdict).toBe('unknown');
});
