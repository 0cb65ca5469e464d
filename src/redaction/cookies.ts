import type { Mask } from './mask.ts';

const header = /\bcookies?["'`]?\s{0,8}(?:[:=]|=>)[\s["'`]{0,12}/gi;

/** Pairs of a name and a value that follow each other (RFC 6265, 4.1 and 4.2), also in a list of strings. */
const pair = /([\w!#$%&*+.^~-]{1,80})=([^\s;"'`,]*)(?:;[ \t]{0,4}|["'`],\s{0,12}["'`])?/y;
/** A part without a value. */
const flag = /(?:HttpOnly|Secure|Partitioned)(?:;[ \t]{0,4}|["'`],\s{0,12}["'`])?/iy;

/** What a server says about its cookie. */
const attributes = new Set(['path', 'domain', 'expires', 'max-age', 'samesite', 'priority', 'version']);

/** Finds the values of cookies in headers. Their names stay: `cf_clearance` says something about the cause. */
export function findCookies(text: string): Mask[] {
  const masks: Mask[] = [];
  if (text.search(header) < 0) return masks;
  for (const { 0: found, index } of text.matchAll(header)) {
    if (index >= (masks.at(-1)?.end ?? 0)) masks.push(...valuesFrom(text, index + found.length));
  }
  return masks;
}

function valuesFrom(text: string, from: number): Mask[] {
  const masks: Mask[] = [];
  for (let at = from; ; ) {
    pair.lastIndex = at;
    flag.lastIndex = at;
    const [whole, name = '', value = ''] = pair.exec(text) ?? flag.exec(text) ?? [];
    if (!whole) return masks;
    const start = at + name.length + 1;
    const isAttribute = attributes.has(name.toLowerCase());
    if (value.length > 1 && !isAttribute) masks.push({ label: 'cookie', start, end: start + value.length });
    at += whole.length;
    // A date has a comma and blanks.
    if (isAttribute) at = skipDate(text, at);
  }
}

const date = /[ ,][\w ,:-]{1,40}GMT(?:;[ \t]{0,4}|["'`],\s{0,12}["'`])?/y;

function skipDate(text: string, at: number): number {
  date.lastIndex = at;
  return at + (date.exec(text)?.[0].length ?? 0);
}
