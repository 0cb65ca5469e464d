import type { Mask } from './mask.ts';

/** The longest private key that is looked for, in UTF-16 units: an armoured RSA key of 16,384 bits and its headers. */
const LONGEST = 16_000;

const opening = /-----BEGIN [A-Z ]{0,24}PRIVATE KEY(?: BLOCK)?-----/g;
const closing = '-----END ';
/** What goes on behind the opening when no closing follows, as in a log that was cut off. */
const body = /[A-Za-z0-9+/=\s]*/y;

/** Finds private keys in PEM or PGP armour, from their opening to their closing line, whatever a log has put between the lines. */
export function findPrivateKeys(text: string): Mask[] {
  const masks: Mask[] = [];
  let close = text.indexOf(closing);
  for (const { 0: line, index } of text.matchAll(opening)) {
    if (index < (masks.at(-1)?.end ?? 0)) continue;
    const start = index + line.length;
    if (close >= 0 && close < start) close = text.indexOf(closing, start);
    masks.push({ label: 'private key', start: index, end: close >= 0 && close - start < LONGEST ? closingEnd(text, close) : bodyEnd(text, start) });
  }
  return masks;
}

function closingEnd(text: string, at: number): number {
  const dashes = text.indexOf('-----', at + closing.length);
  return dashes >= 0 && dashes - at < 60 ? dashes + 5 : at + closing.length;
}

function bodyEnd(text: string, at: number): number {
  body.lastIndex = at;
  return at + (body.exec(text)?.[0].length ?? 0);
}
