import { expect, test } from 'vitest';
import { redact } from '../../src/redaction/redact.ts';

test.each([
  ['HOME=/root\0OPENCLAW_GATEWAY_TOKEN=correct\0PATH=/bin\0', 'HOME=/root\0OPENCLAW_GATEWAY_TOKEN=[masked secret]\0PATH=/bin\0'],
  ['openclaw\0gateway\0--token\0abcdef123456\0--port\x0018789', 'openclaw\0gateway\0--token\0[masked secret]\0--port\x0018789'],
  [[...'a sk-abcdef123456 b'].join('\0'), 'a\0 \0[masked api key]\0 \0b'],
])('control characters part entries and not letters: %j', (text, masked) => {
  expect(redact(text).text).toBe(masked);
});
