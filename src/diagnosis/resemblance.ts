import { groupBy } from '../text/group-by.ts';
import { speaksOfOpenClaw } from './origin.ts';
import { isNumber, readPaste, type Paste, type Token } from './paste.ts';
import type { Candidate } from './rank.ts';
import type { Catalog, CatalogGuide, WordCounts } from './types.ts';
import { failureMarks, failureWords } from './vocabulary.ts';
import { wordWeight } from './weight.ts';

/** What each word says for each guide whose texts hold it. */
export type Votes = ReadonlyMap<string, readonly Vote[]>;

interface Vote {
  slug: string;
  points: number;
}

/** How fast further mentions of a word in a guide stop counting, and how much long guides pay for their length (BM25's usual values). */
const SATURATION = 1.2;
const LENGTH = 0.7;
/** What a word counts in a guide however long it is (BM25+). */
const FLOOR = 0.5;
/** A word in the texts of more guides tells none of them from the others. */
const MOST_GUIDES = 400;
/** So many points of words are worth a question. Fitted to 61 reports that no signature knew. */
const ENOUGH = 13;
/** Fewer are worth nothing: a word or two that happen to stand in a guide. */
const LEAST = 6;
/** What the best of the guides is worth then, in the points of signatures: a question, never an answer. */
const QUESTION = 1.2;
/** What it is worth otherwise: a guess. */
export const GUESS = 0.4;
/** How many guides are named, and how many words are shown for each. */
const NAMED = 3;
const SHOWN = 8;

/** Weighs the words of every guide's title, summary, symptom and messages as full-text search does (BM25+), and by wordWeight. */
export function countVotes({ guides, words: counted }: Catalog): Votes {
  const { lengths, holders } = counted ?? countWords(guides);
  const usual = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const brakes = lengths.map((length) => SATURATION * (1 - LENGTH + (LENGTH * length) / usual));
  return new Map(
    holders.map(([word, held]) => {
      const rarity = Math.log(1 + (lengths.length - held.length + 0.5) / (held.length + 0.5));
      const points = (guide: number, count: number) => wordWeight(word) * rarity * (FLOOR + (count * (SATURATION + 1)) / (count + (brakes[guide] ?? 0)));
      return [word, held.map(([guide, count]) => ({ slug: guides[guide]?.slug ?? '', points: points(guide, count) }))];
    }),
  );
}

/** Counts the words of every guide's title, summary, symptom and messages. */
export function countWords(guides: readonly CatalogGuide[]): WordCounts {
  const lengths: number[] = [];
  const holders = new Map<string, [guide: number, count: number][]>();
  for (const [guide, texts] of guides.entries()) {
    const counts = countsOf(texts);
    lengths.push([...counts.values()].reduce((sum, count) => sum + count, 0));
    for (const [word, count] of counts) {
      const own = holders.get(word);
      if (own) own.push([guide, count]);
      else holders.set(word, [[guide, count]]);
    }
  }
  return { lengths, holders: [...holders].filter(([, held]) => held.length <= MOST_GUIDES) };
}

function countsOf({ title, summary, symptom, signatures }: CatalogGuide): Map<string, number> {
  const words = new Map<string, number>();
  for (const text of [title, summary, symptom, ...signatures.map(({ message }) => message ?? '')]) {
    for (const { word } of readPaste(text).tokens) if (!isNumber(word)) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/**
 * The guides that share the most words with a text that meets none of their signatures: a wording that is not known yet, of
 * another release perhaps, or cut short. At best a question; no more than a guess where the text does not speak of OpenClaw,
 * since the errors of all programs share their words, or tells of no failure.
 */
export function resembling(paste: Paste, votes: Votes): Candidate[] {
  const guides = [...groupBy(ballots(paste, votes), ({ slug }) => slug)]
    .map(([slug, own]) => ({ slug, own, sum: own.reduce((sum, { points }) => sum + points, 0) }))
    .sort((a, b) => b.sum - a.sum || (a.slug < b.slug ? -1 : 1));
  const best = guides[0]?.sum ?? 0;
  if (best < LEAST) return [];
  const worth = best >= ENOUGH && isComplaint(paste) ? QUESTION : GUESS;
  return guides.slice(0, NAMED).map(({ slug, own, sum }) => ({ score: (worth * sum) / best, guide: { slug, evidence: evidenceOf(slug, own), values: {} } }));
}

interface Ballot extends Vote {
  token: Token;
}

/** The votes of every distinct word of a text, where it stands first. */
function ballots({ tokens }: Paste, votes: Votes): Ballot[] {
  const heard = new Set<string>();
  return tokens.flatMap((token) => {
    if (heard.has(token.word)) return [];
    heard.add(token.word);
    return (votes.get(token.word) ?? []).map((vote) => ({ ...vote, token }));
  });
}

/** What stands for a signature in the evidence of a guide that merely shares words with a text. */
export const resemblanceOf = (slug: string): string => `${slug}/words-in-common`;

/** The words that say the most for a guide. */
function evidenceOf(slug: string, own: readonly Ballot[]): Candidate['guide']['evidence'] {
  const telling = own.toSorted((a, b) => b.points - a.points).slice(0, SHOWN);
  return telling.map(({ token: { start, end } }) => ({ signature: resemblanceOf(slug), start, end }));
}

/** Whether a text speaks of OpenClaw and of a failure. */
function isComplaint(paste: Paste): boolean {
  return speaksOfOpenClaw(paste) && (paste.tokens.some(({ word }) => failureWords.has(word)) || failureMarks.some((mark) => paste.text.includes(mark)));
}
