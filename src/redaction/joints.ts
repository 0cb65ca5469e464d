import { colourLength } from '../text/escapes.ts';
import type { Change } from '../text/reading.ts';
import { cellJoints } from './frames.ts';
import { fullLines } from './full-lines.ts';
import type { Joint } from './joint.ts';
import { prefixAt } from './prefixes.ts';

/** What looks like the start of a line of its own: a name with its value, an address, a key in armour. */
const opening = /[\w.-]{2,60}(?::[ \/]|=[^\s=])|-----BEGIN/y;

/** Colours behind a line break. */
const colours = /(?:\u001b\[[0-9;?]{0,16}[A-Za-z]){1,4}/y;

/**
 * What may part a word that is one: the break after a line that fills the width of a terminal, and colours without a blank
 * beside them, as where a search marks what it found. Where a full line may have ended by itself there is a second way to join,
 * which leaves it alone; where there are colours, one that joins no lines.
 */
export function joinings(text: string): Change[][] {
  const inWords = coloursInWords(text);
  const joints = fullLines(text).map((joint) => ({ ...joint, next: behindColours(text, joint.next) }));
  const ways = joints.length > 0 ? waysOf(text, joints, mayStart) : [[]];
  return [...ways.map((own) => merged(own, inWords)), ...(inWords.length > 0 && joints.length > 0 ? [inWords] : [])];
}

/**
 * What parts words in a text without colours whose lines have something in front: an indent, a gutter, a prefix that is repeated,
 * or the frame of a table or a box.
 */
export const joiningsBehind = (text: string): Change[][] => [
  ...waysOf(text, fullLines(text, true), opens, mayStart),
  ...cellJoints(text).flatMap((joints) => waysInColumn(text, joints)),
];

/** Joins all that may go on; the same without what may be a word of its own or another row; and with a blank wherever one may have been. */
function waysInColumn(text: string, joints: readonly Joint[]): Change[][] {
  const parted = (joint: Joint): Joint => ({ ...joint, by: joint.isSure ? '' : ' ' });
  const sure = joints.filter(({ mayBeRow }) => !mayBeRow).map((joint) => (joint.isFull && !mayStart(text, joint) ? joint : parted(joint)));
  return [joints, sure, joints.map(parted)].map(changesOf);
}

/** Joins all, and where some may not belong together, only the others; by one reason after the other. */
function waysOf(text: string, joints: readonly Joint[], ...reasons: ((text: string, joint: Joint) => boolean)[]): Change[][] {
  const ways = [joints];
  for (const isApart of reasons) {
    const sure = joints.filter((joint) => !isApart(text, joint));
    if (sure.length < (ways.at(-1)?.length ?? 0)) ways.push(sure);
  }
  return ways.map(changesOf);
}

const changesOf = (joints: readonly Joint[]) => joints.map(({ end, next, by }): Change => ({ start: end, end: next, by }));

function merged(breaks: readonly Change[], inWords: readonly Change[]): Change[] {
  if (inWords.length === 0) return [...breaks];
  const all = [...breaks, ...inWords].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter(({ start }, index) => index === 0 || start >= (all[index - 1]?.end ?? 0));
}

function behindColours(text: string, at: number): number {
  colours.lastIndex = at;
  return at + (colours.exec(text)?.[0].length ?? 0);
}

/** Whether what goes on may be no part of the text before: it opens like one of its own, or is the first without a blank. */
const mayStart = (text: string, joint: Joint) => opens(text, joint) || (!hasBlank(text, joint.next, joint.close) && hasBlank(text, joint.start, joint.end));

function opens(text: string, { next }: Joint): boolean {
  opening.lastIndex = next;
  return opening.test(text) || prefixAt(text, next) !== undefined;
}

const hasBlank = (text: string, start: number, end: number) => text.slice(start, end).trim().includes(' ');

const isBlank = (character: string) => character === '' || character.trim() === '';

function coloursInWords(text: string): Change[] {
  const changes: Change[] = [];
  for (let at = text.indexOf('\u001b'); at >= 0; at = text.indexOf('\u001b', at + 1)) {
    const end = at + 1 + colourLength(text, at + 1);
    const goesOn = changes.at(-1)?.end === at;
    if (end > at + 1 && (goesOn || !isBlank(text.charAt(at - 1)))) changes.push({ start: at, end, by: '' });
  }
  return changes;
}
