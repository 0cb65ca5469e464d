import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { findFacts } from '../../src/diagnosis/facts.ts';
import { indexSignatures, matchSignatures } from '../../src/diagnosis/match.ts';
import { readPaste, type Token } from '../../src/diagnosis/paste.ts';
import { catalogOf } from '../../src/guides/catalog.ts';
import { readLibrary } from '../../src/guides/library.ts';
import { redact } from '../../src/redaction/redact.ts';
import { segmentsOf } from '../../src/redaction/segments.ts';
import { showControls } from '../../src/text/controls.ts';

const { guides } = readLibrary(process.cwd()).library;
const catalog = catalogOf(guides);
const index = indexSignatures(catalog.guides);
const examples = guides.flatMap(({ data }) => data.signatures.flatMap((signature) => signature.examples));

/** Pieces of real messages between any other text, so that signatures are met in part, whole and in odd places. */
const pastes = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...examples), fc.constantFrom('\n', '\\n', '\\"', '"', '{', '[31m', '\u001b[', '401 ', 'sk-ant-api03-abcdefghijklmnop', '\ud800', '__proto__ ')), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

test('any paste is answered, twice the same, with guides that exist and spans inside the text', () => {
  fc.assert(
    fc.property(pastes, (paste) => {
      const diagnosis = diagnose(paste, catalog);
      expect(diagnose(paste, catalog)).toEqual(diagnosis);
      for (const { slug, confidence, evidence } of diagnosis.guides) {
        expect(guides.some((guide) => guide.slug === slug)).toBe(true);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const { start, end } of evidence) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(paste.length);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('guides are ordered by confidence, and the verdict follows the first', () => {
  fc.assert(
    fc.property(pastes, (paste) => {
      const { verdict, guides: ranked } = diagnose(paste, catalog);
      const confidences = ranked.map(({ confidence }) => confidence);
      expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
      if (ranked.length === 0) expect(verdict).toBe('unknown');
    }),
  );
});

test('words of any text have their places in order, inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      let last = 0;
      for (const { word, start, end } of readPaste(text).tokens) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(word.length).toBeGreaterThan(0);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('segments of any paste are its masked text, cut, with its control characters shown', () => {
  fc.assert(
    fc.property(pastes, (paste) => {
      const { text, masks } = redact(paste);
      const evidence = diagnose(paste, catalog).guides.flatMap((guide) => guide.evidence);
      expect(segmentsOf(paste, masks, evidence).map((segment) => segment.text).join('')).toBe(showControls(text));
    }),
  );
});

/** How many words the recogniser looks at. */
function looks(text: string): number {
  const { tokens } = readPaste(text);
  let count = 0;
  const counted: Token[] = new Proxy(tokens, {
    get(target, property, receiver) {
      if (typeof property === 'string' && property >= '0' && property <= '9~') count++;
      return Reflect.get(target, property, receiver) as unknown;
    },
  });
  const paste = { text, tokens: counted };
  matchSignatures(paste, findFacts(paste).facts, index);
  return count;
}

const adversarial: [string, (size: number) => string][] = [
  ['nested brackets', (size) => '{"a":['.repeat(size)],
  ['near misses', (size) => 'No API key found for the provider '.repeat(size)],
  ['openings of placeholders', (size) => 'request failed authentication failed HTTP '.repeat(size)],
  ['one enormous line of one word', (size) => 'failed '.repeat(size)],
  ['a template that never ends', (size) => `rate limit reached for ${'model '.repeat(size)}`],
  ['real messages', (size) => examples.join('\n').repeat(Math.ceil(size / 500))],
];

test.each(adversarial)('the work grows no faster than the paste: %s', (_name, make) => {
  const [first = 0, ...rest] = [500, 1000, 2000, 4000].map((size) => looks(make(size)) / make(size).length);
  for (const effort of rest) expect(effort).toBeLessThanOrEqual(first * 1.25);
});
