import { diagnose } from '../diagnosis/diagnose.ts';
import { resemblanceOf } from '../diagnosis/resemblance.ts';
import { compileTemplate } from '../diagnosis/template.ts';
import type { Catalog, Diagnosis } from '../diagnosis/types.ts';
import { signatureId } from '../diagnosis/signature.ts';
import { catalogFor, catalogOf, textsMeeting } from './catalog.ts';
import type { Guide } from './library.ts';
import { messageOf, type Problem } from './problem.ts';
import type { GuideSignature } from './schema.ts';

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
    return [{ file, field, message: messageOf(error) }];
  }
}

/**
 * Runs the examples and near misses of all guides against the whole library; of `changed` ones, if they are named, their own
 * and those of other guides that meet a signature of theirs. These come out as they do among all. Not seen then: a text that
 * met a signature which is gone, and one that is told by its words alone.
 */
export function proveExamples(guides: Guide[], changed?: Guide[]): Problem[] {
  const all = guides.flatMap(casesOf);
  const cases = changed ? concerning(changed, all) : all;
  const catalog = changed ? catalogFor(guides, cases.map(({ text }) => text)) : catalogOf(guides);
  return cases.flatMap(({ guide: { file, slug }, signature, field, text, isExample }) =>
    (isExample ? exampleFault(text, slug, signature, catalog) : nearMissFault(text, slug, catalog)).map((message) => ({ file, field, message })));
}

/** A text that stands in a guide as the proof of a signature. */
interface Case {
  guide: Guide;
  signature: GuideSignature;
  field: string;
  text: string;
  /** Must lead to the guide; a near miss must not. */
  isExample: boolean;
}

const casesOf = (guide: Guide): Case[] => guide.data.signatures.flatMap((signature, index) => [
  ...signature.examples.map((text, number) => ({ guide, signature, field: `signatures[${index}].examples[${number}]`, text, isExample: true })),
  ...signature.nearMisses.map((text, number) => ({ guide, signature, field: `signatures[${index}].nearMisses[${number}]`, text, isExample: false })),
]);

function concerning(changed: Guide[], cases: Case[]): Case[] {
  const met = textsMeeting(changed, cases.map(({ text }) => text));
  return cases.filter(({ guide, text }) => changed.includes(guide) || met.has(text));
}

function exampleFault(text: string, slug: string, signature: GuideSignature, catalog: Catalog): string[] {
  const { verdict, guides, facts } = diagnose(text, catalog);
  const [first, second] = guides;
  const id = signatureId(slug, signature);
  if (!guides.some(({ evidence }) => evidence.some((mark) => mark.signature === id))) {
    return [`is not met by its own signature ${id}; write the message as it stands in the example, with {placeholders} for what varies, and ask only for facts that the example states (it states ${statedIn(facts)})`];
  }
  if (!first || verdict === 'unknown') return [`is met too weakly to be named; give ${id} more of the words that the program prints`];
  if (first.slug !== slug) {
    return [`lands on ${first.slug}, by ${signatureOf(first)} before ${id}; make ${id} say more, or the other one less`];
  }
  if (second && second.confidence === first.confidence) return [`ties: ${id} and ${signatureOf(second)} explain it equally; make one of them say more`];
  if (signature.section !== undefined && first.section !== signature.section) return [`lands on ${first.slug}${first.section ?? ''}, by ${signatureOf(first)}, not on ${signature.section}`];
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
