import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { startInterview } from '../../src/cli/interview.ts';

/** An interview whose answers are written already, and what it asks. */
function interviewOf(answers: string) {
  const output = new PassThrough();
  return { interview: startInterview(Readable.from([answers]), output, false), asked: () => text(output.end()) };
}

test('answers are taken line by line, however the lines end', async () => {
  const { interview, asked } = interviewOf(' one \r\ntwo\nthree');
  expect([await interview.line('A?'), await interview.line('B?'), await interview.line('C?'), await interview.line('D?')]).toEqual(['one', 'two', 'three', '']);
  expect(await asked()).toBe('A? B? C? D? ');
});

test('a block ends with an empty line, and keeps what stands before its words', async () => {
  const { interview } = interviewOf('first\n  second\n\nnext\n');
  expect([await interview.block('Paste:'), await interview.line('Next?')]).toEqual(['first\n  second', 'next']);
});

test('a block ends with the input', async () => {
  const { interview } = interviewOf('first\nsecond');
  expect([await interview.block('Paste:'), await interview.block('More:')]).toEqual(['first\nsecond', '']);
});

test('away from a terminal a faulty answer ends the interview', async () => {
  const { interview } = interviewOf('no\nyes\n');
  await expect(interview.valid('Yes?', (answer) => (answer === 'yes' ? undefined : `"${answer}" is not yes`))).rejects.toThrow('"no" is not yes');
});

test('at a terminal a faulty answer is asked for again', async () => {
  const output = new PassThrough();
  const input = new PassThrough();
  const interview = startInterview(input, output, true);
  input.write('no\nyes\n');
  expect(await interview.valid('Yes?', (answer) => (answer === 'yes' ? undefined : `"${answer}" is not yes`))).toBe('yes');
  interview.end();
  expect(await text(output.end())).toContain('"no" is not yes\n');
});

test('Ctrl-D at a terminal ends a block and not the interview', async () => {
  const input = new PassThrough();
  const interview = startInterview(input, new PassThrough(), true);
  input.write('first\nsecond\n');
  const block = interview.block('Paste:');
  input.write('\u0004');
  expect(await block).toBe('first\nsecond');
  input.write('next\n');
  expect(await interview.line('Next?')).toBe('next');
  interview.end();
});
