import { redact } from '../redaction/redact.ts';
import { groupBy } from '../text/group-by.ts';
import { isCommandSafe } from './command.ts';
import { findAll, indexSignatures, type SignatureIndex } from './match.ts';
import { isForeign } from './origin.ts';
import type { Paste } from './paste.ts';
import { byScore, judge, rank, type Candidate, type Precedence } from './rank.ts';
import { countVotes, GUESS, resembling, type Votes } from './resemblance.ts';
import type { Catalog, Diagnosis, Fact, RankedGuide } from './types.ts';

/** What is computed of a catalog once. */
interface CatalogIndex extends SignatureIndex {
  /** The signatures that each signature goes before, by their places. */
  precedence: Precedence;
  /** Counted for the first text that meets no signature. */
  votes?: Votes;
}

const indexes = new WeakMap<Catalog, CatalogIndex>();

function indexOf(catalog: Catalog): CatalogIndex {
  const index = indexes.get(catalog) ?? { ...indexSignatures(catalog.guides), precedence: new Map(catalog.precedence) };
  indexes.set(catalog, index);
  return index;
}

/**
 * Names the guides that explain a paste, the likeliest first, and how sure that is.
 * Deterministic, and linear in the paste. Throws only what compileTemplate throws, on a catalog that was not built by buildCatalog.
 */
export function diagnose(text: string, catalog: Catalog): Diagnosis {
  const index = indexOf(catalog);
  const { paste, matches, facts, faults } = findAll(text, index);
  const { verdict, guides } = judgeText(paste, rank(matches, index.precedence), () => (index.votes ??= countVotes(catalog)));
  const providers = facts.filter(({ name }) => name === 'provider');
  return {
    verdict,
    guides: guides.map((guide) => ({ ...guide, values: safeValues(guide, text, providers) })),
    facts: distinctValues(facts),
    ...(faults.length ? { faults } : {}),
  };
}

/** The verdict on a text: by the signatures it meets; where these say too little, or speak for other software, by its words as well. */
function judgeText(paste: Paste, ranked: Candidate[], votes: () => Votes): Pick<Diagnosis, 'verdict' | 'guides'> {
  const recognised = judge(ranked);
  if (recognised.verdict === 'unknown') return judge(merged(ranked, resembling(paste, votes())));
  if (!isForeign(paste)) return recognised;
  const best = ranked[0]?.score ?? 0;
  return judge(ranked.map((candidate) => ({ ...candidate, score: (GUESS * candidate.score) / best })));
}

/** Two rankings as one: a guide in both keeps the better score, and the evidence of both. */
function merged(ranked: Candidate[], others: Candidate[]): Candidate[] {
  const bySlug = new Map(ranked.map((candidate) => [candidate.guide.slug, candidate]));
  for (const { guide, score } of others) {
    const own = bySlug.get(guide.slug);
    const evidence = [...(own?.guide.evidence ?? []), ...guide.evidence];
    bySlug.set(guide.slug, { guide: { ...guide, ...own?.guide, evidence }, score: Math.max(score, own?.score ?? 0) });
  }
  return [...bySlug.values()].sort(byScore);
}

/** What the placeholders took, completed by the provider that the paste names; only what may stand in a command. */
function safeValues({ values, evidence }: RankedGuide, text: string, providers: Fact[]): Record<string, string> {
  const provider = providerOf(providers, text, evidence[0]?.end ?? 0);
  const all = { ...(provider === undefined ? {} : { provider }), ...values };
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => name !== 'any' && isShowable(value)));
}

/** The provider that a paste is about: the only one that it names, else the last one before the evidence in the evidence's own line. */
function providerOf(named: Fact[], text: string, end: number): string | undefined {
  if (named.every(({ value }) => value === named[0]?.value)) return named[0]?.value;
  const line = text.lastIndexOf('\n', end - 1);
  return named.findLast(({ start }) => start > line && start < end)?.value;
}

function distinctValues(facts: Fact[]): Diagnosis['facts'] {
  const distinct = new Map(facts.map((fact) => [`${fact.name} ${fact.value}`, fact]));
  const byName = groupBy([...distinct.values()].filter(({ value }) => isShowable(value)), ({ name }) => name);
  return Object.fromEntries([...byName].map(([name, own]) => [name, own.map(({ value }) => value)]));
}

/** Fit for a command, and no secret. */
const isShowable = (value: string) => isCommandSafe(value) && redact(value).masks.length === 0;
