import { answer, type Answer } from '../diagnosis/answer.ts';
import { clip } from '../diagnosis/clip.ts';
import { joinParts, keysIn, partsFor, textsPartOf, withTexts, type FirstPart, type SignaturePart, type TextsPart, type WordsFirst, type WordsPart } from '../diagnosis/parts.ts';

/** Loads some of the catalog's modules by their names, and gives what they export. */
export type Load = <Part>(names: string[]) => Promise<Part[]>;

/** Answers a paste as the whole catalog would, and loads only the parts that the answer needs. Rejects where one does not arrive. */
export async function answerByParts(paste: string, first: FirstPart, load: Load): Promise<Answer> {
  const numbered = <Part>(name: string, numbers: number[]) => load<Part>(numbers.map((number) => `${name}-${number}`));
  const keys = keysIn(clip(paste).text);
  const signatures = await numbered<SignaturePart>('signatures', partsFor(keys, first.signatures));
  let found = answer(paste, joinParts(first, signatures));
  if (found.verdict === 'unknown') {
    const [index] = await load<WordsFirst>(['words']);
    const held = index ? (await numbered<WordsPart>('words', partsFor(keys, index.words))).flat() : [];
    // Masked words never count, not even where another word has loaded their part.
    const holders = held.filter(([word]) => keys.has(word));
    found = answer(paste, joinParts(first, signatures, { lengths: index?.lengths ?? [], holders }));
  }
  const numbers = [...new Set(found.guides.map(({ slug }) => textsPartOf(slug, first)))];
  const texts = await numbered<TextsPart>('texts', numbers);
  return withTexts(found, new Map(numbers.map((number, index) => [number, texts[index] ?? []])), first);
}
