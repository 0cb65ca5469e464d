import { diagnose } from '../diagnosis/diagnose.ts';
import type { Catalog } from '../diagnosis/types.ts';
import { withhold } from '../diagnosis/withhold.ts';
import { redact } from '../redaction/redact.ts';

/** One line of a batch. */
export interface Report {
  id: unknown;
  paste: string;
}

/** The whole diagnosis of a paste as JSON. */
export const jsonAnswer = (paste: string, catalog: Catalog): string => JSON.stringify(withhold(diagnose(paste, catalog), redact(paste)), null, 2);

/** The answer to one line of a batch, with the masked paste where it is asked for. */
export function answerLine({ id, paste }: Report, catalog: Catalog, isMasked: boolean): string {
  const redacted = redact(paste);
  const { verdict, guides, facts } = withhold(diagnose(paste, catalog), redacted);
  return JSON.stringify({ id, verdict, guides, facts, ...(isMasked ? { masked: redacted.text } : {}) });
}
