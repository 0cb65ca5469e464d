import { fillCommand } from '../diagnosis/command.ts';
import type { Catalog, Diagnosis, RankedGuide } from '../diagnosis/types.ts';
import { diagnoseMasked } from '../diagnosis/withhold.ts';
import type { Mask } from '../redaction/mask.ts';
import { quote } from '../redaction/segments.ts';

const verdicts: Readonly<Record<Diagnosis['verdict'], string>> = {
  match: 'This is a known problem.',
  candidates: 'This could be one of the following.',
  unknown: 'No guide is known for this. Nothing below is more than a guess.',
};

/** The longest piece of evidence that is quoted, in UTF-16 units. */
const QUOTED = 160;

/** The answer to a paste in words for a terminal. Quotes of the paste are masked. */
export function describeAnswer(paste: string, catalog: Catalog): string {
  const { diagnosis: { verdict, guides }, redacted } = diagnoseMasked(paste, catalog);
  return [verdicts[verdict], ...guides.map((guide, index) => describeGuide(guide, index, paste, redacted.masks, catalog))].join('\n\n');
}

function describeGuide({ slug, section = '', confidence, evidence, values }: RankedGuide, index: number, paste: string, masks: Mask[], catalog: Catalog): string {
  const guide = catalog.guides.find((candidate) => candidate.slug === slug);
  const quotes = [...new Set(evidence.map((mark) => quote(paste, masks, mark).slice(0, QUOTED)))];
  return [
    `${index + 1}. ${guide?.title ?? slug} (${Math.round(confidence * 100)} %)`,
    `   /guides/${slug}/${section}`,
    `   ${index === 0 ? guide?.summary : guide?.symptom}`,
    ...(index === 0 && guide?.review ? [`   ${guide.review}`] : []),
    ...(index === 0 && guide?.command ? [`   First: ${fillCommand(guide.command, values)}`] : []),
    ...quotes.map((quote) => `   because of: ${quote.replaceAll(/\s+/g, ' ')}`),
  ].join('\n');
}
