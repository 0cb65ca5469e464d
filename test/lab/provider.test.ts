import { onTestFinished, expect, test } from 'vitest';
import { anthropicError, openaiError, openrouterError, page, startProvider, type Answer } from '../../lab/provider.ts';

async function provider(answer: Answer) {
  const started = await startProvider(answer);
  onTestFinished(started.stop);
  return started;
}

const ask = (address: string) => fetch(`${address}/v1/messages`, { method: 'POST', body: '{"model":"x"}' });

test('every request is answered as the provider was told, whatever its path', async () => {
  const { address, requests } = await provider(anthropicError(529, 'overloaded_error', 'Overloaded'));
  const response = await ask(address);
  expect([response.status, response.headers.get('content-type')]).toEqual([529, 'application/json']);
  expect(await response.json()).toMatchObject({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } });
  expect((await fetch(address)).status).toBe(529);
  expect(requests).toEqual(['POST /v1/messages', 'GET /']);
});

test.each([
  ['OpenAI', openaiError(404, 'no such model', 'invalid_request_error', 'model_not_found'), 404, { error: { message: 'no such model', type: 'invalid_request_error', param: null, code: 'model_not_found' } }],
  ['OpenRouter', openrouterError(402, 'no credit'), 402, { error: { message: 'no credit', code: 402 } }],
])('an error has the form of %s', async (_name, answer, status, body) => {
  const response = await ask((await provider(answer)).address);
  expect([response.status, await response.json()]).toEqual([status, body]);
});

test('a page is HTML', async () => {
  const response = await ask((await provider(page(403, 'Access denied'))).address);
  expect([response.status, response.headers.get('content-type')]).toEqual([403, 'text/html']);
  expect(await response.text()).toContain('<title>Access denied</title>');
});

test('a connection that is cut gives no answer', async () => {
  const { address, requests } = await provider('cut');
  await expect(ask(address)).rejects.toThrow('fetch failed');
  expect(requests).toEqual(['POST /v1/messages']);
});

test('a silent provider takes the request and answers only by its end', async () => {
  const { address, requests, stop } = await startProvider('silence');
  const answer = ask(address).then(() => 'answered', () => 'ended');
  await expect.poll(() => requests).toEqual(['POST /v1/messages']);
  await stop();
  expect(await answer).toBe('ended');
});

test('nobody listens after the end', async () => {
  const { address, stop } = await startProvider('silence');
  await stop();
  await expect(ask(address)).rejects.toThrow('fetch failed');
});
