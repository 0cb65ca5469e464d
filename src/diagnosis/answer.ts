import { segmentsOf, type Segment } from '../redaction/segments.ts';
import { clip } from './clip.ts';
import { nextCommands, type NextCommand } from './next-command.ts';
import type { Catalog, CatalogGuide, Diagnosis, RankedGuide } from './types.ts';
import { diagnoseMasked } from './withhold.ts';

/** A guide of the answer with what the screen shows of it. */
export type AnsweredGuide = RankedGuide & Pick<CatalogGuide, 'title' | 'summary' | 'symptom' | 'command' | 'review'>;

/** Everything that the screen shows for a paste; holds no secret of it. */
export interface Answer {
  verdict: Diagnosis['verdict'];
  /** The likeliest first. */
  guides: AnsweredGuide[];
  /** The masked paste, cut where the evidence of a guide begins and ends. */
  segments: Segment[];
  /** What was masked, a kind for each stretch. */
  masked: string[];
  /** How many UTF-16 units of a long paste were left unread. */
  left: number;
  /** What to run where no guide fits. */
  next: NextCommand[];
}

/** Reads a paste of any length and says what the screen shows for it. */
export function answer(paste: string, catalog: Catalog): Answer {
  const { text, left } = clip(paste);
  const { diagnosis: { verdict, guides, facts }, redacted: { masks } } = diagnoseMasked(text, catalog);
  const segments = segmentsOf(text, masks, guides.flatMap(({ evidence }) => evidence));
  const bySlug = new Map(catalog.guides.map((guide) => [guide.slug, guide]));
  const answered = guides.flatMap((ranked) => {
    const guide = bySlug.get(ranked.slug);
    return guide ? [{ ...ranked, title: guide.title, summary: guide.summary, symptom: guide.symptom, command: guide.command, review: guide.review }] : [];
  });
  return { verdict, guides: answered, segments, masked: masks.map(({ label }) => label), left, next: nextCommands(facts) };
}
