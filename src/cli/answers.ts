import { answer } from '../diagnosis/answer.ts';
import type { Catalog, Diagnosis } from '../diagnosis/types.ts';
import { diagnoseMasked } from '../diagnosis/withhold.ts';
import { escapeControls } from '../text/controls.ts';
import { describe } from './describe.ts';
import type { Style } from './style.ts';

/** What is printed for a paste, and the verdict that the exit code tells. */
export interface Spoken {
  verdict: Diagnosis['verdict'];
  text: string;
}

/** The answer to a paste in words; `site` is where the links to guides lead. */
export function wordedAnswer(paste: string, catalog: Catalog, style: Style, site?: string): Spoken {
  const answered = answer(paste, catalog);
  return { verdict: answered.verdict, text: describe(answered, style, site) };
}

/** The whole diagnosis of a paste as JSON. */
export function jsonAnswer(paste: string, catalog: Catalog): Spoken {
  const { diagnosis } = diagnoseMasked(paste, catalog);
  return { verdict: diagnosis.verdict, text: escapeControls(JSON.stringify(diagnosis, null, 2)) };
}

/** One line of a batch. */
export interface Report {
  id: unknown;
  paste: string;
}

/** The answer to one line of a batch, with the masked paste where it is asked for. */
export function answerLine({ id, paste }: Report, catalog: Catalog, isMasked: boolean): string {
  const { diagnosis: { verdict, guides, facts }, redacted } = diagnoseMasked(paste, catalog);
  return escapeControls(JSON.stringify({ id, verdict, guides, facts, ...(isMasked ? { masked: redacted.text } : {}) }));
}
