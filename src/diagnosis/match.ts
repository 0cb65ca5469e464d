import type { Paste } from './paste.ts';
import { anchorOf, compileTemplate, matchAt, type Occurrence, type Part } from './template.ts';
import type { Catalog, Evidence, Fact, FactName, FactPattern, Signature } from './types.ts';
import { signatureWeight } from './weight.ts';

/** A signature made ready for matching. */
interface CompiledSignature {
  slug: string;
  signature: Signature;
  parts: Part[];
  anchor: number;
  weight: number;
}

/** The signatures of a catalog: those with a message by their anchor word, and those of facts alone. */
export interface SignatureIndex {
  byAnchor: ReadonlyMap<string, CompiledSignature[]>;
  factsAlone: readonly CompiledSignature[];
}

/** A signature that was met in a paste. */
export interface Match {
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

/** Compiles the signatures of all guides. Throws what compileTemplate throws. */
export function indexSignatures(guides: Catalog['guides']): SignatureIndex {
  const byAnchor = new Map<string, CompiledSignature[]>();
  const factsAlone: CompiledSignature[] = [];
  for (const { slug, signatures } of guides) {
    for (const signature of signatures) {
      const parts = signature.message === undefined ? [] : compileTemplate(signature.message);
      const anchor = anchorOf(parts);
      const compiled = { slug, signature, parts, anchor, weight: signatureWeight(signature, parts) };
      const part = parts[anchor];
      if (part && 'word' in part) byAnchor.set(part.word, [...(byAnchor.get(part.word) ?? []), compiled]);
      else factsAlone.push(compiled);
    }
  }
  return { byAnchor, factsAlone };
}

/** Every signature that the paste meets, each once, with the place where it is met first. */
export function matchSignatures(paste: Paste, facts: Fact[], index: SignatureIndex): Match[] {
  const matches = new Map<string, Match>();
  for (const [at, token] of paste.tokens.entries()) {
    for (const compiled of index.byAnchor.get(token.word) ?? []) {
      if (matches.has(compiled.signature.id)) continue;
      const occurrence = matchAt(compiled.parts, compiled.anchor, paste.tokens, at);
      const match = occurrence && confirm(compiled, facts, spanOf(paste, occurrence), capturesOf(paste, occurrence));
      if (match) matches.set(match.signature.id, match);
    }
  }
  for (const compiled of index.factsAlone) {
    const match = confirm(compiled, facts, [], {});
    if (match) matches.set(match.signature.id, match);
  }
  return [...matches.values()];
}

type Span = { start: number; end: number };

/** Completes a match when the facts allow it: those asked for are stated, and the conditions are not contradicted. */
function confirm(compiled: CompiledSignature, facts: Fact[], spans: Span[], captures: Record<string, string>): Match | undefined {
  const { signature, slug, weight } = compiled;
  const stated = statedFacts(signature.facts ?? {}, facts);
  if (!stated) return undefined;
  const conditions = Object.entries(signature.when ?? {}) as [FactName, string[]][];
  const silent = conditions.filter(([name]) => !facts.some((fact) => fact.name === name));
  const met = statedFacts(signature.when ?? {}, facts);
  if (!met && silent.length < conditions.length) return undefined;
  const evidence = [...spans, ...stated, ...(met ?? [])].map(({ start, end }) => ({ signature: signature.id, start, end }));
  return { slug, signature, weight, conditional: !met, evidence, captures };
}

/** The first fact that meets each name of the pattern; undefined unless all are met. */
function statedFacts(pattern: FactPattern, facts: Fact[]): Fact[] | undefined {
  const found: Fact[] = [];
  for (const [name, values] of Object.entries(pattern)) {
    const fact = facts.find((candidate) => candidate.name === name && values.includes(candidate.value));
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
