import { redact } from '../redaction/redact.ts';
import { findFacts } from './facts.ts';
import { indexSignatures, matchSignatures, type SignatureIndex } from './match.ts';
import { readPaste } from './paste.ts';
import { judge, rank } from './rank.ts';
import type { Catalog, Diagnosis, Fact, RankedGuide } from './types.ts';

const indexes = new WeakMap<Catalog, SignatureIndex>();

function indexOf(catalog: Catalog): SignatureIndex {
  const index = indexes.get(catalog) ?? indexSignatures(catalog.guides);
  indexes.set(catalog, index);
  return index;
}

/**
 * Names the guides that explain a paste, the likeliest first, and how sure that is.
 * Deterministic, and linear in the paste. Throws only what compileTemplate throws, on a catalog that was not built by buildCatalog.
 */
export function diagnose(text: string, catalog: Catalog): Diagnosis {
  const paste = readPaste(text);
  const { facts, faults } = findFacts(paste);
  const { verdict, guides } = judge(rank(matchSignatures(paste, facts, indexOf(catalog)), catalog.precedence));
  return {
    verdict,
    guides: guides.map((guide) => ({ ...guide, values: safeValues(guide, facts) })),
    facts: distinctValues(facts),
    ...(faults.length ? { faults } : {}),
  };
}

/** What the placeholders took, completed by the provider that the paste names; only what may stand in a command. */
function safeValues({ values }: RankedGuide, facts: Fact[]): Record<string, string> {
  const provider = facts.find((fact) => fact.name === 'provider')?.value;
  const all = { ...(provider === undefined ? {} : { provider }), ...values };
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => name !== 'any' && isSafe(value)));
}

/** Letters, digits and the marks of paths, addresses and ids; nothing that a shell reads, and no secret. */
function isSafe(value: string): boolean {
  return value.length <= 120 && /^[A-Za-z0-9][\w.:/@+-]*$/.test(value) && redact(value).masks.length === 0;
}

function distinctValues(facts: Fact[]): Diagnosis['facts'] {
  const distinct: Diagnosis['facts'] = {};
  for (const { name, value } of facts) {
    const values = (distinct[name] ??= []);
    if (!values.includes(value)) values.push(value);
  }
  return distinct;
}
