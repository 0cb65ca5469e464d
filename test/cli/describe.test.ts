import { expect, test } from 'vitest';
import { answerLine } from '../../src/cli/answers.ts';
import { describeAnswer } from '../../src/cli/describe.ts';
import { catalogOf } from '../../src/guides/catalog.ts';
import { readLibrary } from '../../src/guides/library.ts';

const catalog = catalogOf(readLibrary(process.cwd()).library.guides);

/** A title, a clipboard, a cursor that moves, in both ways to write them. */
const escapes = '\u001b]0;owned\u0007 \u001b]52;c;eA==\u0007 \u001b[2J\u009b2J \u202e\u0008\u007f';
/** Some stand within words that are quoted as evidence. */
const paste = `Error: 401 ${escapes} Unauthorized: Invalid \u001b[31m\u009b\u202eAPI\u0007 key`;

/** Control characters that a terminal obeys; line ends are the program's own. */
const obeyed = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

test('no control character of a paste reaches the terminal in words', () => {
  const said = describeAnswer(paste, catalog);
  expect(said).toContain('because of: Invalid ␛[31m<U+009B><U+202E>API␇ key');
  expect(said).not.toMatch(obeyed);
});

test('no control character of a paste reaches the terminal in a line of a batch, and none is lost', () => {
  const line = answerLine({ id: escapes, paste }, catalog, true);
  expect(line).not.toMatch(obeyed);
  expect(JSON.parse(line)).toMatchObject({ id: escapes, masked: paste });
});
