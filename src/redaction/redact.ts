import type { Reading } from '../text/reading.ts';
import { findAssignments } from './assignments.ts';
import { findCookies } from './cookies.ts';
import { keys } from './keys.ts';
import { findKubernetesSecrets } from './kubernetes.ts';
import { maskText, writtenMasks, type Mask } from './mask.ts';
import { findPrivateKeys } from './pem.ts';
import { findPeople } from './people.ts';
import { personal } from './personal.ts';
import { findPrefixed } from './prefixes.ts';
import { readings } from './readings.ts';
import type { Rule } from './rule.ts';
import { structures } from './structures.ts';

/** A text without its secrets. */
export interface Redacted {
  text: string;
  /** In order, without overlap. */
  masks: Mask[];
}

const rules: readonly Rule[] = [...keys, ...structures, ...personal];

/** Masks secrets and personal data: every stretch that a rule knows becomes `[masked <label>]`. */
export function redact(text: string): Redacted {
  const masks = findMasks(text);
  let masked = '';
  let from = 0;
  for (const mask of masks) {
    masked += text.slice(from, mask.start) + maskText(mask);
    from = mask.end;
  }
  return { text: masked + text.slice(from), masks };
}

/** The stretches to mask; where rules overlap, their union under the label of the rule that comes first. */
function findMasks(text: string): Mask[] {
  const known = readings(text).flatMap((reading) => masksIn(reading, text).flatMap((mask) => inOriginal(text, reading, mask)));
  const found = [...known, ...findPeople(text, known)];
  const written = writtenMasks(text);
  const isWritten = ({ start, end }: Mask) => written.some((mask) => mask.start <= start && end <= mask.end);
  found.sort((a, b) => a.start - b.start);
  const masks: Mask[] = [];
  for (const mask of found) {
    if (isWritten(mask)) continue;
    const last = masks.at(-1);
    if (last && mask.start < last.end) last.end = Math.max(last.end, mask.end);
    else if (mask.start < mask.end) masks.push({ ...mask });
  }
  return masks;
}

function masksIn(reading: Reading, original: string): Mask[] {
  const { text } = reading;
  return [...findPrivateKeys(text), ...findPrefixed(text), ...findAssignments(reading, original), ...findCookies(text), ...findKubernetesSecrets(text), ...rules.flatMap((rule) => masksOf(rule, text))];
}

/** A loop over `exec`: `matchAll` copies the expression each time, which costs more than a search of a short text. */
function masksOf({ label, pattern, accept }: Rule, text: string): Mask[] {
  const masks: Mask[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { indices = [] } = match;
    const groups = indices.slice(1).filter((group) => group !== undefined);
    const start = (groups[0] ?? indices[0])?.[0] ?? 0;
    const end = (groups.at(-1) ?? indices[0])?.[1] ?? 0;
    if (start < end && (!accept || accept(text.slice(start, end)))) masks.push({ label, start, end });
  }
  return masks;
}

/** The mask in the text as pasted, in pieces where a frame parts it: the other cells of a table stay. */
function inOriginal(text: string, reading: Reading, { label, start, end }: Mask): Mask[] {
  const from = reading.origin(start);
  const to = reading.origin(end);
  if (!/\n[^\n]*[│┃║|]/.test(text.slice(from, to))) return [withoutBlanks(text, { label, start: from, end: to })];
  const masks: Mask[] = [];
  let piece = from;
  for (let at = start + 1; at < end; at++) {
    const before = reading.origin(at);
    const after = reading.origin(at + 1);
    if (after - before < 2 || reading.text.charAt(at) === '\n' || !text.slice(before, after).includes('\n')) continue;
    masks.push(withoutBlanks(text, { label, start: piece, end: before }));
    piece = text.charAt(after - 1) === reading.text.charAt(at) ? after - 1 : after;
  }
  return [...masks, withoutBlanks(text, { label, start: piece, end: to })];
}

/** Colours, breaks and escapes in front of the secret stay. */
function withoutBlanks(text: string, { label, start, end }: Mask): Mask {
  let from = start;
  while (from < end && (text.charAt(from) < ' ' || text.charAt(from).trim() === '')) from++;
  return { label, start: from, end };
}
