import { blankEscapes } from '../text/escapes.ts';
import { findAssignments } from './assignments.ts';
import { keys } from './keys.ts';
import { maskText, type Mask } from './mask.ts';
import { personal } from './personal.ts';
import { findPrivateKeys } from './pem.ts';
import { findPrefixed } from './prefixes.ts';
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
  const plain = blankEscapes(text);
  const found = [...findPrivateKeys(plain), ...findPrefixed(plain), ...findAssignments(plain), ...rules.flatMap((rule) => masksOf(rule, rule.raw ? text : plain))];
  found.sort((a, b) => a.start - b.start);
  const masks: Mask[] = [];
  for (const mask of found) {
    const last = masks.at(-1);
    if (last && mask.start < last.end) last.end = Math.max(last.end, mask.end);
    else masks.push({ ...mask });
  }
  return masks;
}

function masksOf({ label, pattern }: Rule, text: string): Mask[] {
  return [...text.matchAll(pattern)].flatMap(({ indices }) => {
    const [start, end] = indices?.[1] ?? indices?.[0] ?? [0, 0];
    return start < end ? [{ label, start, end }] : [];
  });
}
