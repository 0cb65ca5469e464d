import { groupBy } from '../text/group-by.ts';
import { filterOf } from './key-filter.ts';
import { packSignature } from './pack.ts';
import { factKey, partOf, type Buckets, type FirstPart, type SignaturePart, type TextsPart, type WordsFirst, type WordsPart } from './parts.ts';
import { isNumber } from './paste.ts';
import { countWords } from './resemblance.ts';
import { compileTemplate } from './template.ts';
import type { Catalog, Signature } from './types.ts';

/** A catalog in parts. */
export interface SplitCatalog {
  first: FirstPart;
  signatures: SignaturePart[];
  wordsFirst: WordsFirst;
  words: WordsPart[];
  texts: TextsPart[];
}

/** A part holds about so many keys or more, so that a part that is asked for does not tell which of them a paste holds. */
const KEYS_IN_PART = 10;
/** A part holds about so many entries, where its keys are not too few for that. */
const ENTRIES_IN_PART = 48;
/** How many guides have their texts in one part. */
const TEXTS_IN_PART = 16;

/** Takes a catalog of folded messages apart. Throws what compileTemplate throws. */
export function splitCatalog(catalog: Catalog): SplitCatalog {
  const guides = catalog.guides.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const stride = Math.max(1, ...guides.map(({ signatures }) => signatures.length));
  const numbers = new Map(guides.map(({ slug }, number) => [slug, number]));
  const places = catalog.guides.flatMap(({ slug, signatures }) => signatures.map((_, index) => (numbers.get(slug) ?? 0) * stride + index));
  const explained = new Map(catalog.precedence.map(([place, others]) => [places[place], others.map((other) => places[other] ?? 0)]));
  const all = guides.flatMap(({ signatures }) => signatures);
  const keysOf = keysBy(all);
  const keyed = guides.flatMap(({ signatures }, number) =>
    signatures.flatMap((signature, index) => keysOf(signature).map((key) => [key, entryOf(signature, number * stride + index, explained)] as const)),
  );
  const signatures = bucketsOf(new Set(keyed.map(([key]) => key)), keyed.length);
  const { lengths, holders } = countWords(guides);
  const words = bucketsOf(new Set(holders.map(([word]) => word)), holders.reduce((sum, [, held]) => sum + held.length, 0));
  const texts = guides.map(({ slug, title, summary, symptom, command, review = '' }): TextsPart[number] => [slug, title, summary, symptom, command, review]);
  return {
    first: { version: catalog.version, guides: guides.length, stride, signatures, textsInPart: TEXTS_IN_PART },
    signatures: spread(keyed, signatures).map((entries) => [...new Map(entries.map((entry) => [entry[0], entry])).values()]),
    wordsFirst: { lengths, words },
    words: spread(holders.map((holder) => [holder[0], holder] as const), words),
    texts: Array.from({ length: Math.ceil(texts.length / TEXTS_IN_PART) }, (_, part) => texts.slice(part * TEXTS_IN_PART, (part + 1) * TEXTS_IN_PART)),
  };
}

/** The keys of a signature: the rarest word of its message among all messages, or each value of the first fact that it asks for. */
function keysBy(signatures: readonly Signature[]): (signature: Signature) => string[] {
  const wordsOf = ({ message = '' }: Signature) => [...new Set(compileTemplate(message).flatMap((part) => ('word' in part ? [part.word] : [])))];
  const counts = new Map<string, number>();
  for (const word of signatures.flatMap((signature) => (signature.message === undefined ? [] : wordsOf(signature)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  // A number is seldom a good key: pastes are full of them.
  const cost = (word: string) => (counts.get(word) ?? 0) + (isNumber(word) ? counts.size : 0);
  return (signature) => {
    if (signature.message !== undefined) return wordsOf(signature).sort((a, b) => cost(a) - cost(b) || b.length - a.length || (a < b ? -1 : 1)).slice(0, 1);
    const [[name = '', values = []] = []] = Object.entries(signature.facts ?? {});
    return values.map((value) => factKey(name, value));
  };
}

function entryOf({ section = '', ...signature }: Signature, place: number, explained: ReadonlyMap<number | undefined, number[]>): SignaturePart[number] {
  const before = explained.get(place);
  if (before) return [place, packSignature(signature), section, before];
  return section ? [place, packSignature(signature), section] : [place, packSignature(signature)];
}

/** Buckets for so many entries under these keys. */
function bucketsOf(keys: ReadonlySet<string>, entries: number): Buckets {
  return { parts: Math.max(1, Math.floor(Math.min(keys.size / KEYS_IN_PART, entries / ENTRIES_IN_PART))), keys: filterOf([...keys]) };
}

/** Each entry in the part of its key. */
function spread<Entry>(keyed: readonly (readonly [key: string, entry: Entry])[], buckets: Buckets): Entry[][] {
  const byPart = groupBy(keyed, ([key]) => partOf(key, buckets));
  return Array.from({ length: buckets.parts }, (_, part) => (byPart.get(part) ?? []).map(([, entry]) => entry));
}
