import type { Catalog } from '../diagnosis/types.ts';
import { diagnoseMasked } from '../diagnosis/withhold.ts';
import { escapeControls } from '../text/controls.ts';

/** One line of a batch. */
export interface Report {
  id: unknown;
  paste: string;
}

/** The whole diagnosis of a paste as JSON. */
export const jsonAnswer = (paste: string, catalog: Catalog): string => JSON.stringify(diagnoseMasked(paste, catalog).diagnosis, null, 2);

/** The answer to one line of a batch, with the masked paste where it is asked for. */
export function answerLine({ id, paste }: Report, catalog: Catalog, isMasked: boolean): string {
  const { diagnosis: { verdict, guides, facts }, redacted } = diagnoseMasked(paste, catalog);
  return escapeControls(JSON.stringify({ id, verdict, guides, facts, ...(isMasked ? { masked: redacted.text } : {}) }));
}
