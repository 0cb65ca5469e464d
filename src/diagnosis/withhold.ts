import { redact, type Redacted } from '../redaction/redact.ts';
import { diagnose } from './diagnose.ts';
import type { Catalog, Diagnosis } from './types.ts';

/** The diagnosis of a text as it may be shown, and the text without its secrets. Throws what diagnose throws. */
export function diagnoseMasked(text: string, catalog: Catalog): { diagnosis: Diagnosis; redacted: Redacted } {
  const redacted = redact(text);
  return { diagnosis: withhold(diagnose(text, catalog), redacted), redacted };
}

/** Facts whose values are words of this program, whatever the paste says. */
const ownWords = new Set(['status', 'errno', 'closeCode', 'provider', 'channel', 'surface']);

/**
 * A diagnosis that may be shown beside the masked paste: of the values and facts that were taken from the paste, those that
 * still stand in it. A piece of a secret looks harmless by itself; in its place it is masked.
 */
export function withhold(diagnosis: Diagnosis, { text, masks }: Redacted): Diagnosis {
  if (masks.length === 0) return diagnosis;
  const lower = text.toLowerCase();
  const joined = lower.replaceAll(/\r?\n/g, '');
  const stands = (value: string) => lower.includes(value.toLowerCase()) || joined.includes(value.toLowerCase());
  const isOwn = (value: string) => diagnosis.facts.provider?.includes(value) === true;
  const facts = Object.entries(diagnosis.facts).map(([name, values]) => [name, ownWords.has(name) ? values : values.filter(stands)] as const);
  return {
    ...diagnosis,
    guides: diagnosis.guides.map((guide) => ({ ...guide, values: Object.fromEntries(Object.entries(guide.values).filter(([, value]) => isOwn(value) || stands(value))) })),
    facts: Object.fromEntries(facts.filter(([, values]) => values.length > 0)),
  };
}
