import { expect, test } from 'vitest';
import { findFacts } from '../../src/diagnosis/facts.ts';
import { readPaste } from '../../src/diagnosis/paste.ts';
import type { FactName } from '../../src/diagnosis/types.ts';

const values = (text: string, name: FactName) => [...new Set(findFacts(readPaste(text)).facts.filter((fact) => fact.name === name).map(({ value }) => value))];

test.each([
  ['Error: 401 Unauthorized', ['401']],
  ['HTTP/1.1 403 Forbidden', ['403']],
  ['HTTP/2 429', ['429']],
  ['"status": 503', ['503']],
  ['404 status code (no body)', ['404']],
  ['500 results were found\n404 {"error": 1}', ['404']],
  ['rawError=401: {"error"', ['401']],
  ['401 Incorrect API key provided', ['401']],
  ['request failed (authentication failed, HTTP 400)', ['400']],
  ['took 404 ms for 500 tokens', []],
  ['error at line 12, column 401', []],
  ['429', ['429']],
])('the status of %j is %j', (text, statuses) => {
  expect(values(text, 'status')).toEqual(statuses);
});

test('error types and codes keep their names', () => {
  const text = '{"error":{"type":"authentication_error","code":"invalid_api_key","status":"RESOURCE_EXHAUSTED"}}';
  expect(values(text, 'type')).toEqual(['authentication_error']);
  expect(values(text, 'code')).toEqual(['invalid_api_key', 'resource_exhausted']);
});

test('error numbers are known by name', () => {
  expect(values('connect ECONNREFUSED 127.0.0.1:18789', 'errno')).toEqual(['ECONNREFUSED']);
  expect(values('EVERYTHING is fine', 'errno')).toEqual([]);
});

test('close codes need a word that says so, or stand alone', () => {
  expect(values('1008', 'closeCode')).toEqual(['1008']);
  expect(values('Fatal Gateway error: 4014', 'closeCode')).toEqual(['4014']);
  expect(values('(WebSocket 1008)', 'closeCode')).toEqual(['1008']);
  expect(values('gateway closed (1006 abnormal closure)', 'closeCode')).toEqual(['1006']);
  expect(values('port 1006', 'closeCode')).toEqual([]);
});

test.each([
  ['[cron] job "nightly" failed', ['cron']],
  ['{"jobId":"3bbd17d5-5878-4a63","action":"finished"}', ['cron']],
  ['session:agent:main:cron:1', ['cron']],
  ['git push origin main', ['git']],
  ['the gateway failed', []],
])('%j happened in %j', (text, surfaces) => {
  expect(values(text, 'surface')).toEqual(surfaces);
});

test('providers are known by id and by host', () => {
  expect(values('POST https://api.anthropic.com/v1/messages', 'provider')).toEqual(['anthropic']);
  expect(values('https://generativelanguage.googleapis.com/v1beta', 'provider')).toEqual(['google']);
  expect(values('provider=ollama api=openai-completions, or api=anthropic-messages', 'provider')).toEqual(['ollama']);
  expect(values('We put it all together yesterday', 'provider')).toEqual([]);
  expect(values('POST https://api.together.xyz/v1', 'provider')).toEqual(['together']);
  expect(values('constructor toString __proto__', 'provider')).toEqual([]);
});
