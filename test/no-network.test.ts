import { connect } from 'node:net';
import { expect, test } from 'vitest';

test('tests are off the network', async () => {
  const refused = 'builds and tests need no network';
  await expect(fetch('https://example.org/')).rejects.toMatchObject({ cause: { message: expect.stringContaining(refused) } });
  expect(() => connect(443, 'example.org')).toThrow(refused);
});
