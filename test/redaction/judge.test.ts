import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { expect, test } from 'vitest';
import { wholeCorpus } from '../../src/evaluation/corpus.ts';
import { redact } from '../../src/redaction/redact.ts';
import { secretCases } from './secrets.ts';

const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] };

/** What secretlint's recommended rules find in a text. */
async function findings(content: string): Promise<string[]> {
  const { messages } = await lintSource({ source: { filePath: 'paste.log', content, ext: '.log', contentType: 'text' }, options: { config } });
  return messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const cases = secretCases(10_000);

test('the judge finds secrets where there are some', async () => {
  expect((await findings(cases.map(({ paste }) => paste).join('\n\n'))).length).toBeGreaterThan(1_000);
});

test('secretlint finds nothing in the masked texts of 10,000 secrets', async () => {
  expect(await findings(cases.map(({ paste }) => redact(paste).text).join('\n\n'))).toEqual([]);
});

test('secretlint finds nothing in the masked reports of the corpus', async () => {
  const masked = wholeCorpus().map(({ paste }) => redact(paste).text);
  expect(await findings(masked.join('\n\n'))).toEqual([]);
});
