import { redact } from '../redaction/redact.ts';
import type { Answer } from './answer.ts';
import { findFacts } from './facts.ts';
import { hashOf, readFilter, type KeyFilter } from './key-filter.ts';
import { unpackSignature } from './pack.ts';
import { readings } from './paste.ts';
import type { Catalog, CatalogGuide, WordCounts } from './types.ts';

/**
 * A catalog that has grown too large to be loaded as a whole. Each signature lies in the part that a hash of its key names, and
 * only those parts are loaded whose keys a paste holds. A signature's key is a word of its message, or a fact that it asks for,
 * so a paste that meets the signature always holds its key: the answer is that of the whole catalog.
 * Guides go by their numbers in the order of their slugs; a signature's place is the number of its guide times `stride`, plus
 * its own in the guide.
 */
export interface FirstPart {
  version: Catalog['version'];
  /** How many guides there are. */
  guides: number;
  stride: number;
  signatures: Buckets;
  /** How many guides have their texts in one part. */
  textsInPart: number;
}

/** In how many parts something lies, by a hash of its keys, and which keys there are. */
export interface Buckets {
  parts: number;
  keys: KeyFilter;
}

/** `explained`: the places of the signatures that this one goes before. */
export type SignaturePart = [place: number, line: string, section?: string, explained?: number[]][];

/** What is loaded first for a text that the signatures do not explain, so that its words can be weighed. */
export interface WordsFirst {
  lengths: WordCounts['lengths'];
  words: Buckets;
}

export type WordsPart = WordCounts['holders'];

/** What the screen shows of each guide. */
export type TextsPart = [slug: string, title: string, summary: string, symptom: string, command: string, review: string][];

/** The part in which something with this key lies. */
export const partOf = (key: string, { parts }: Pick<Buckets, 'parts'>): number => hashOf(key) % parts;

/** The key of a fact; no word is like it. */
export const factKey = (name: string, value: string): string => `${name}=${value}`;

/**
 * What a text may hold keys by: its words, however it is read, and its facts. Words that are masked as secrets are none, so no
 * hash of a secret ever tells which part to load.
 */
export function keysIn(text: string): Set<string> {
  const hidden = new Uint8Array(text.length);
  for (const { start, end } of redact(text).masks) hidden.fill(1, start, end);
  const isOpen = ({ start, end }: { start: number; end: number }) => !hidden.subarray(start, end).includes(1);
  const keys = readings(text).flatMap((paste) => [
    ...paste.tokens.filter(isOpen).map(({ word }) => word),
    ...findFacts(paste).facts.filter(isOpen).map(({ name, value }) => factKey(name, value)),
  ]);
  return new Set(keys);
}

/** The parts that these keys name, each once. */
export function partsFor(keys: ReadonlySet<string>, buckets: Buckets): number[] {
  const isKey = readFilter(buckets.keys);
  return [...new Set([...keys].filter(isKey).map((key) => partOf(key, buckets)))];
}

/** In a diagnosis by parts a guide goes by this in place of its slug; it sorts as the slugs do. */
const standIn = (guide: number): string => String(guide).padStart(STAND_IN, '0');
const STAND_IN = 7;

/** The part with the texts of a guide of an answer by parts. */
export const textsPartOf = (slug: string, { textsInPart }: FirstPart): number => Math.floor(Number(slug) / textsInPart);

/** A catalog of the signatures of some parts. Guides have stand-ins for their slugs, and no texts. */
export function joinParts(first: FirstPart, parts: SignaturePart[], words: WordCounts = { lengths: [], holders: [] }): Catalog {
  const entries = [...new Map(parts.flat().map((entry) => [entry[0], entry])).values()].sort(([a], [b]) => a - b);
  const guides = Array.from({ length: first.guides }, (_, guide): CatalogGuide => ({ slug: standIn(guide), title: '', summary: '', symptom: '', command: '', signatures: [] }));
  for (const [place, line, section] of entries) guides[Math.floor(place / first.stride)]?.signatures.push({ ...unpackSignature(line), ...(section ? { section } : {}) });
  const places = new Map(entries.map(([place], index) => [place, index]));
  const precedence = entries.map(([, , , explained = []], index): [number, number[]] => [index, explained.flatMap((place) => places.get(place) ?? [])]);
  return { version: first.version, guides, precedence, words };
}

/** An answer by parts with the slugs and texts of its guides. */
export function withTexts(answer: Answer, parts: ReadonlyMap<number, TextsPart>, first: FirstPart): Answer {
  const textsOf = (slug: string) => parts.get(textsPartOf(slug, first))?.[Number(slug) % first.textsInPart];
  const named = (id: string) => `${textsOf(id.slice(0, STAND_IN))?.[0] ?? ''}${id.slice(STAND_IN)}`;
  return {
    ...answer,
    guides: answer.guides.flatMap((guide) => {
      const texts = textsOf(guide.slug);
      if (!texts) return [];
      const [slug, title, summary, symptom, command, review] = texts;
      return [{ ...guide, slug, title, summary, symptom, command, review: review || undefined, evidence: guide.evidence.map((piece) => ({ ...piece, signature: named(piece.signature) })) }];
    }),
    segments: answer.segments.map((segment) => (segment.signatures ? { ...segment, signatures: segment.signatures.map(named) } : segment)),
  };
}
