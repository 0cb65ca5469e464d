import { findFacts } from './facts.ts';
import { readings, type Paste } from './paste.ts';
import { signatureId } from './signature.ts';
import { anchorOf, compileTemplate, matchAt, type Occurrence, type Part } from './template.ts';
import type { CatalogGuide, Evidence, Fact, FactName, FactPattern, Signature } from './types.ts';
import { signatureWeight } from './weight.ts';

/** A signature made ready for matching. */
interface CompiledSignature {
  id: string;
  /** Its place among all signatures of the catalog. */
  place: number;
  slug: string;
  signature: Signature;
  parts: Part[];
  anchor: number;
  weight: number;
}

/**
 * The signatures of a catalog: those with a message by their anchor word and the word behind it (or ''), those of facts alone by
 * name and value of their first fact.
 */
export interface SignatureIndex {
  byAnchor: Lookup;
  byFact: Lookup;
}

type Lookup = ReadonlyMap<string, ReadonlyMap<string, readonly CompiledSignature[]>>;

/** A signature that was met in a paste. */
export interface Match {
  id: string;
  /** The signature's place among all of the catalog. */
  place: number;
  slug: string;
  signature: Signature;
  /** See weight.ts. */
  weight: number;
  /** The paste says nothing about what the signature's `when` asks for. */
  conditional: boolean;
  evidence: Evidence[];
  /** Raw text that the placeholders took. */
  captures: Record<string, string>;
}

/** What was found in a text: facts in order of appearance, signatures, and the fact detectors that failed. */
export interface Findings {
  /** The text as it stands, read. */
  paste: Paste;
  matches: Match[];
  facts: Fact[];
  faults: FactName[];
}

const indexes = new WeakMap<readonly CatalogGuide[], SignatureIndex>();

/** The signatures of all guides, compiled once for each list of them. Throws what compileTemplate throws. */
export function indexSignatures(guides: readonly CatalogGuide[]): SignatureIndex {
  const index = indexes.get(guides) ?? compileSignatures(guides);
  indexes.set(guides, index);
  return index;
}

function compileSignatures(guides: readonly CatalogGuide[]): SignatureIndex {
  const byAnchor = new Map<string, Map<string, CompiledSignature[]>>();
  const byFact = new Map<string, Map<string, CompiledSignature[]>>();
  let place = 0;
  for (const { slug, signatures } of guides) {
    for (const signature of signatures) {
      const parts = signature.message === undefined ? [] : compileTemplate(signature.message);
      const anchor = anchorOf(parts);
      const compiled = { id: signatureId(slug, signature), place: place++, slug, signature, parts, anchor, weight: signatureWeight(signature, parts) };
      const [[name = '', values = []] = []] = Object.entries(signature.facts ?? {});
      if (signature.message === undefined) for (const value of values) addTo(byFact, name, value, compiled);
      else addTo(byAnchor, wordOf(parts[anchor]), wordOf(parts[anchor + 1]), compiled);
    }
  }
  return { byAnchor, byFact };
}

const wordOf = (part: Part | undefined) => (part && 'word' in part ? part.word : '');

function addTo(index: Map<string, Map<string, CompiledSignature[]>>, first: string, second: string, compiled: CompiledSignature): void {
  const bySecond = index.get(first) ?? new Map<string, CompiledSignature[]>();
  const same = bySecond.get(second);
  if (same) same.push(compiled);
  else bySecond.set(second, [compiled]);
  index.set(first, bySecond);
}

/** Every fact and every signature of a text, each signature once, where it is met first. */
export function findAll(text: string, index: SignatureIndex): Findings {
  const [first, ...more] = readings(text);
  const plain = { paste: first, ...findFacts(first) };
  const others = more.map((paste) => ({ paste, ...findFacts(paste) }));
  const places = new Set(plain.facts.map(({ start }) => start));
  const facts = [...plain.facts, ...others.flatMap((other) => other.facts.filter(({ start }) => !places.has(start)))];
  const matches = new Map<string, Match>();
  for (const { paste } of [plain, ...others]) {
    for (const match of matchSignatures(paste, facts, index)) if (!matches.has(match.id)) matches.set(match.id, match);
  }
  return { paste: first, matches: [...matches.values()], facts, faults: plain.faults };
}

/** Every signature that one reading of a paste meets, each once, with the place where it is met first. */
export function matchSignatures(paste: Paste, facts: Fact[], index: SignatureIndex): Match[] {
  const matches = new Map<string, Match>();
  const stated = statementsOf(facts);
  for (let at = 0; at < paste.tokens.length; at++) {
    const bySecond = index.byAnchor.get(paste.tokens[at]?.word ?? '');
    if (!bySecond) continue;
    const second = paste.tokens[at + 1]?.word;
    for (const word of second === undefined ? [''] : [second, '']) {
      for (const compiled of bySecond.get(word) ?? []) {
        if (matches.has(compiled.id)) continue;
        const occurrence = matchAt(compiled.parts, compiled.anchor, paste.tokens, at);
        const match = occurrence && confirm(compiled, stated, spanOf(paste, occurrence), capturesOf(paste, occurrence));
        if (match) matches.set(match.id, match);
      }
    }
  }
  for (const [name, byValue] of stated) {
    for (const value of byValue.keys()) {
      for (const compiled of index.byFact.get(name)?.get(value) ?? []) {
        const match = matches.has(compiled.id) ? undefined : confirm(compiled, stated, [], {});
        if (match) matches.set(match.id, match);
      }
    }
  }
  return [...matches.values()];
}

/** The first statement of each fact, by name and value. */
type Statements = ReadonlyMap<string, ReadonlyMap<string, Fact>>;

function statementsOf(facts: Fact[]): Statements {
  const statements = new Map<string, Map<string, Fact>>();
  for (const fact of facts) {
    const byValue = statements.get(fact.name) ?? new Map<string, Fact>();
    if (!byValue.has(fact.value)) byValue.set(fact.value, fact);
    statements.set(fact.name, byValue);
  }
  return statements;
}

type Span = { start: number; end: number };

/** Completes a match when the facts allow it: those asked for are stated, and the conditions are not contradicted. */
function confirm(compiled: CompiledSignature, statements: Statements, spans: Span[], captures: Record<string, string>): Match | undefined {
  const { id, place, signature, slug, weight } = compiled;
  const stated = statedFacts(signature.facts ?? {}, statements);
  if (!stated) return undefined;
  const met = statedFacts(signature.when ?? {}, statements);
  const isSilent = Object.keys(signature.when ?? {}).every((name) => !statements.has(name));
  if (!met && !isSilent) return undefined;
  const evidence = [...spans, ...stated, ...(met ?? [])].map(({ start, end }) => ({ signature: id, start, end }));
  return { id, place, slug, signature, weight, conditional: !met, evidence, captures };
}

/** The first fact that meets each name of the pattern; undefined unless all are met. */
function statedFacts(pattern: FactPattern, statements: Statements): Fact[] | undefined {
  const found: Fact[] = [];
  for (const [name, values] of Object.entries(pattern)) {
    const byValue = statements.get(name);
    const value = values?.find((candidate) => byValue?.has(candidate));
    const fact = value === undefined ? undefined : byValue?.get(value);
    if (!fact) return undefined;
    found.push(fact);
  }
  return found;
}

function spanOf(paste: Paste, { first, after }: Occurrence): Span[] {
  const start = paste.tokens[first]?.start ?? 0;
  return [{ start, end: paste.tokens[after - 1]?.end ?? start }];
}

function capturesOf(paste: Paste, { captures }: Occurrence): Record<string, string> {
  return Object.fromEntries(
    Object.entries(captures).map(([name, [first, after]]) => [name, paste.text.slice(paste.tokens[first]?.start, paste.tokens[after - 1]?.end)]),
  );
}
