import type { Segment } from '../redaction/segments.ts';
import type { Style } from './style.ts';
import { widthOf } from './width.ts';

/** A stretch of a line. */
interface Piece {
  text: string;
  isEvidence: boolean;
}

/** How many lines are shown at most. */
const LINES = 8;
/** How much is left of a stretch on each side of what is left out, in characters: the most that lets the line fit. */
const CONTEXTS = [80, 60, 40, 30, 20, 10, 4];
/** Evidence keeps so much on each side. */
const EVIDENCE = 12;

/** The lines of a masked paste that hold evidence for a guide, with the evidence underlined, or with carets under it where there are no colours. */
export function excerpt(segments: readonly Segment[], slug: string, style: Style): string[] {
  const lines = linesOf(segments, `${slug}/`).filter((line) => line.some(({ isEvidence }) => isEvidence));
  const shown = lines.slice(0, LINES).map((line) => shortened(line, style.columns)).flatMap((line) => (style.isColoured ? [underlined(line, style)] : [textOf(line), carets(line)]));
  return lines.length > LINES ? [...shown, `… and ${lines.length - LINES} more such lines`] : shown;
}

/** A segment has its control characters written out but for those that part words and lines, which would move what is underlined. */
const forTerminal = (text: string) => text.replaceAll(/\p{Cc}/gu, ' ');

function linesOf(segments: readonly Segment[], own: string): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const { text, signatures = [] } of segments) {
    const isEvidence = signatures.some((signature) => signature.startsWith(own));
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (part.trim() !== '') append(lines.at(-1) ?? [], { text: forTerminal(part), isEvidence });
      else if (part) append(lines.at(-1) ?? [], { text: forTerminal(part), isEvidence: false });
    }
  }
  return lines;
}

function append(line: Piece[], piece: Piece): void {
  const last = line.at(-1);
  if (last?.isEvidence === piece.isEvidence) last.text += piece.text;
  else line.push(piece);
}

/** The line in so many columns: the ends of what stands around the evidence are left out first, what does not fit then at the end. */
function shortened(line: readonly Piece[], columns: number): Piece[] {
  if (widthOf(textOf(line)) <= columns) return [...line];
  const shorter = CONTEXTS.map((context) => line.map((piece, index) => shorten(piece, context, index === 0, index === line.length - 1)));
  return shorter.find((pieces) => widthOf(textOf(pieces)) <= columns) ?? fitting(shorter.at(-1) ?? [], columns);
}

function shorten({ text, isEvidence }: Piece, context: number, isFirst: boolean, isLast: boolean): Piece {
  const characters = [...text];
  const head = isEvidence ? Math.max(EVIDENCE, context) : isFirst ? 0 : context;
  const tail = isEvidence ? Math.max(EVIDENCE, context) : isLast ? 0 : context;
  if (characters.length <= head + tail + 1) return { text, isEvidence };
  return { text: `${characters.slice(0, head).join('')}…${tail ? characters.slice(-tail).join('') : ''}`, isEvidence };
}

function fitting(line: readonly Piece[], columns: number): Piece[] {
  let width = 1;
  const kept = line.slice(0, line.findIndex(({ text }) => (width += widthOf(text)) > columns));
  return [...kept, { text: '…', isEvidence: false }];
}

const textOf = (line: readonly Piece[]) => line.map(({ text }) => text).join('').trimEnd();

const carets = (line: readonly Piece[]) => line.map(({ text, isEvidence }) => (isEvidence ? '^' : ' ').repeat(widthOf(text))).join('').trimEnd();

const underlined = (line: readonly Piece[], { paint }: Style) => line.map(({ text, isEvidence }) => (isEvidence ? paint(text, 'bold', 'underline') : text)).join('').trimEnd();
