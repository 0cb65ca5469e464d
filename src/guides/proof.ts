import { diagnose } from '../diagnosis/diagnose.ts';
import { resemblanceOf } from '../diagnosis/resemblance.ts';
import { compileTemplate } from '../diagnosis/template.ts';
import type { Catalog, Diagnosis } from '../diagnosis/types.ts';
import { signatureId } from '../diagnosis/signature.ts';
import { catalogOf } from './catalog.ts';
import type { Guide } from './library.ts';
import type { Problem } from './problem.ts';

/** Templates that cannot be compiled, and signatures of one guide that are the same. Without these the catalog can be built. */
export function checkSignatures(guides: Guide[]): Problem[] {
  return guides.flatMap((guide) => {
    const ids = new Set<string>();
    return guide.data.signatures.flatMap((signature, index): Problem[] => {
      const field = `signatures[${index}]`;
      const id = signatureId(guide.slug, signature);
      const twice = ids.has(id) ? [{ file: guide.file, field, message: 'begins like an earlier signature of this guide; merge the two, or begin it with words of its own' }] : [];
      ids.add(id);
      return [...twice, ...templateProblem(guide.file, `${field}.message`, signature.message)];
    });
  });
}

function templateProblem(file: string, field: string, message: string | undefined): Problem[] {
  try {
    if (message !== undefined) compileTemplate(message);
    return [];
  } catch (error) {
    return [{ file, field, message: error instanceof Error ? error.message : String(error) }];
  }
}

/** Runs every example and near miss of every guide against the whole library. */
export function proveExamples(guides: Guide[]): Problem[] {
  const catalog = catalogOf(guides);
  return guides.flatMap((guide) =>
    guide.data.signatures.flatMap((signature, index) => {
      const place = (kind: string, number: number) => ({ file: guide.file, field: `signatures[${index}].${kind}[${number}]` });
      const own = { slug: guide.slug, id: signatureId(guide.slug, signature), ...(signature.section === undefined ? {} : { section: signature.section }) };
      return [
        ...signature.examples.flatMap((text, number) => faultOf(text, own, catalog).map((message) => ({ ...place('examples', number), message }))),
        ...signature.nearMisses.flatMap((text, number) => nearMissFault(text, guide.slug, catalog).map((message) => ({ ...place('nearMisses', number), message }))),
      ];
    }),
  );
}

interface Own {
  slug: string;
  id: string;
  section?: string;
}

function faultOf(text: string, own: Own, catalog: Catalog): string[] {
  const { verdict, guides, facts } = diagnose(text, catalog);
  const [first, second] = guides;
  if (!guides.some(({ evidence }) => evidence.some(({ signature }) => signature === own.id))) {
    return [`is not met by its own signature ${own.id}; write the message as it stands in the example, with {placeholders} for what varies, and ask only for facts that the example states (it states ${statedIn(facts)})`];
  }
  if (!first || verdict === 'unknown') return [`is met too weakly to be named; give ${own.id} more of the words that the program prints`];
  if (first.slug !== own.slug) {
    return [`lands on ${first.slug}, by ${signatureOf(first)} before ${own.id}; make ${own.id} say more, or the other one less`];
  }
  if (second && second.confidence === first.confidence) return [`ties: ${own.id} and ${signatureOf(second)} explain it equally; make one of them say more`];
  if (own.section !== undefined && first.section !== own.section) return [`lands on ${first.slug}${first.section ?? ''}, by ${signatureOf(first)}, not on ${own.section}`];
  return [];
}

const statedIn = (facts: Diagnosis['facts']) => Object.entries(facts).map(([name, values]) => `${name} ${values.join(', ')}`).join('; ') || 'none';

/** A text that merely shares words with the guide meets none of its signatures, so no signature can be made to say more. */
function nearMissFault(text: string, slug: string, catalog: Catalog): string[] {
  const { verdict, guides } = diagnose(text, catalog);
  const [first] = guides;
  return verdict !== 'unknown' && first?.slug === slug && signatureOf(first) !== resemblanceOf(slug) ? [`lands here all the same, by ${signatureOf(first)}; make that signature say more`] : [];
}

const signatureOf = (guide: Diagnosis['guides'][number]) => guide.evidence[0]?.signature ?? guide.slug;
