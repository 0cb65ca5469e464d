import { expect, test } from 'vitest';
import { readings, readPaste } from '../../src/diagnosis/paste.ts';

const words = (text: string) => readPaste(text).tokens.map(({ word }) => word);

test('words are folded and lose their punctuation', () => {
  expect(words('HTTP 401: "Invalid" x-api-key!')).toEqual(['http', '401', 'invalid', 'x', 'api', 'key']);
});

test('a message reads the same bare, in JSON, and in JSON inside a string', () => {
  const bare = 'Invalid API key';
  const once = JSON.stringify({ message: bare });
  const twice = JSON.stringify({ body: once });
  expect(words(once)).toEqual(['message', ...words(bare)]);
  expect(words(twice)).toEqual(['body', 'message', ...words(bare)]);
});

test('escaped line breaks part words instead of gluing an n to the next one', () => {
  expect(words(String.raw`failed:\nInvalid\\nkey`)).toEqual(['failed', 'invalid', 'key']);
});

test('terminal colours vanish, with and without their escape character', () => {
  expect(words('\u001b[31mError\u001b[0m 401')).toEqual(['error', '401']);
  expect(words('[31mError[0m 401')).toEqual(['error', '401']);
  expect(words(String.raw`\u001b[31mError`)).toEqual(['error']);
});

test('other scripts stand apart from the message that they surround', () => {
  expect(words('错误401：Invalid')).toEqual(['错', '误', '401', 'invalid']);
});

test('spans are offsets into the text as pasted', () => {
  const text = '🔑 {"message":"Invalid API key"}';
  expect(readPaste(text).tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['message', 'Invalid', 'API', 'key']);
});

test('a gap says whether words are joined, spaced or on another line', () => {
  expect(readPaste('a-b c\nd').tokens.map(({ gap }) => gap)).toEqual(['line', 'joined', 'spaced', 'line']);
});

test('an empty paste and one without words hold no tokens', () => {
  expect(words('')).toEqual([]);
  expect(words('{"": [ ]}\n\n---')).toEqual([]);
});

/** Words of every reading. */
const read = (text: string) => readings(text).map(({ tokens }) => tokens.map(({ word }) => word));

test('where a line fills the width of a terminal, words are also read across its end', () => {
  const line = `${'x'.repeat(70)} authentication_error`;
  const wrapped = `${line.slice(0, 80)}\n${line.slice(80)}`;
  expect(read(wrapped)).toEqual([['x'.repeat(70), 'authentic', 'ation_error'], words(line)]);
  const last = readings(wrapped)[1]?.tokens[1];
  expect(wrapped.slice(last?.start, last?.end)).toBe('authentic\nation_error');
});

test('a log of equally long lines keeps its words', () => {
  const line = '2026-11-20T09:15:02.113Z [gateway] agent run failed: Invalid API key';
  const [plain] = read(`${line}\n${line}\n${line}`);
  expect(plain?.filter((word) => word === 'key')).toHaveLength(3);
});

test('a short line break parts words in every reading', () => {
  expect(read('Incorrect\nAPI key')).toEqual([['incorrect', 'api', 'key']]);
});

test('each character of Chinese is a word, so that a phrase is met inside a sentence', () => {
  expect(words('网关 token不匹配。')).toEqual(['网', '关', 'token', '不', '匹', '配']);
});
