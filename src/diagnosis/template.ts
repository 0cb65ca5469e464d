import { placeholders } from './placeholders.ts';
import { isNumber, readPaste, type Token } from './paste.ts';

/** A word to be met, or a placeholder to be filled. */
export type Part = { word: string } | { placeholder: string };

/** Where a template was met: the first token, the token after the last, and what its placeholders took. */
export interface Occurrence {
  first: number;
  after: number;
  /** Token ranges [first, after) by placeholder name. */
  captures: Record<string, [number, number]>;
}

/** The most words that a placeholder may take. */
const REACH = 24;

/**
 * Compiles a message template (`No API key found for provider "{provider}"`) to the words and placeholders that it matches.
 * Throws an Error, worded for the author, when a placeholder is unknown or no word is left.
 */
export function compileTemplate(message: string): Part[] {
  const parts: Part[] = [];
  const pieces = message.split(/[{}]/);
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 1) parts.push({ placeholder: knownPlaceholder(piece) });
    else if (index > 0 && index < pieces.length - 1 && /^[^\s\w]*$/.test(piece)) throw new Error(JOINED);
    else for (const { word } of readPaste(piece).tokens) parts.push({ word });
  }
  if (!parts.some((part) => 'word' in part)) throw new Error('holds no word to look for; write the words that the program prints');
  return parts;
}

/** The template in the fewest characters that compile to the same parts: its words as they are compared, a blank between them. */
export const foldTemplate = (message: string): string => compileTemplate(message).map((part) => ('word' in part ? part.word : `{${part.placeholder}}`)).join(' ');

const JOINED = 'has two placeholders with neither word nor blank between them, so nothing tells where the first ends; use one ({model} takes provider/model), or put a word between';

function knownPlaceholder(name: string): string {
  if (Object.hasOwn(placeholders, name)) return name;
  throw new Error(`names the placeholder {${name}}, which is unknown; use one of ${Object.keys(placeholders).join(', ')}, or leave the braces out`);
}

/**
 * Where matching starts: the index in `parts` of the pair of neighbouring words that tells the most, that is the longest, or
 * of the longest word where no two words stand together.
 */
export function anchorOf(parts: Part[]): number {
  const lengths = parts.map((part, index) => ('word' in part ? part.word.length + wordLength(parts[index + 1]) * PAIR : 0));
  return lengths.indexOf(Math.max(...lengths));
}

/** How much more the second word of a pair counts, so that a pair goes before any single word. */
const PAIR = 100;

const wordLength = (part: Part | undefined) => (part && 'word' in part ? part.word.length : 0);

/** Matches `parts` with the word at `anchor` lying on token `at`; undefined where it does not fit. */
export function matchAt(parts: Part[], anchor: number, tokens: Token[], at: number): Occurrence | undefined {
  const captures: Occurrence['captures'] = {};
  const first = walk(parts.slice(0, anchor).reverse(), tokens, at, -1, captures);
  if (first === undefined) return undefined;
  const after = walk(parts.slice(anchor), tokens, at, 1, captures);
  return after === undefined ? undefined : { first, after, captures };
}

/**
 * Follows `parts` from the boundary `from` between two tokens, onward (1) or backward (-1, with `parts` reversed).
 * A placeholder takes as little as lets the words behind it follow. Returns the boundary reached.
 */
function walk(parts: Part[], tokens: Token[], from: number, step: 1 | -1, captures: Occurrence['captures']): number | undefined {
  const ahead = (boundary: number) => tokens[step === 1 ? boundary : boundary - 1];
  let boundary = from;
  for (const [index, part] of parts.entries()) {
    if ('word' in part) {
      if (ahead(boundary)?.word !== part.word) return undefined;
      boundary += step;
      continue;
    }
    const words = wordsFrom(parts, index + 1);
    const wordsFollow = (at: number) => words.every((word, offset) => ahead(at + offset * step)?.word === word);
    const start = boundary;
    const mayTake = () => {
      const token = ahead(boundary);
      if (!token || Math.abs(boundary - start) >= REACH) return false;
      const gap = boundary === start ? undefined : (step === 1 ? token : tokens[boundary])?.gap;
      return fits(part.placeholder, token, gap);
    };
    do {
      if (!mayTake()) return undefined;
      boundary += step;
    } while (words.length ? !wordsFollow(boundary) : mayTake());
    captures[part.placeholder] ??= step === 1 ? [start, boundary] : [boundary, start];
  }
  return boundary;
}

/** Whether a placeholder may take `token`; `gap` parts it from what it took before. */
function fits(name: string, token: Token, gap: Token['gap'] | undefined): boolean {
  const extent = placeholders[name]?.extent ?? 'text';
  if (extent === 'number' && !isNumber(token.word)) return false;
  return gap === undefined || (extent === 'text' ? gap !== 'line' : gap === 'joined');
}

/** The words that follow in `parts` up to the next placeholder. */
function wordsFrom(parts: Part[], index: number): string[] {
  const words: string[] = [];
  for (const part of parts.slice(index)) {
    if (!('word' in part)) break;
    words.push(part.word);
  }
  return words;
}
