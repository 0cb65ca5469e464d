import type { Lot } from '../lot.ts';

/** A made-up secret: what stands in a text, and the part of it that nobody may see. */
export interface Secret {
  text: string;
  secret: string;
  /** Name of the parameter under which it stands in an address, where its own build does not give it away. */
  parameter?: string;
  /** Is itself an address, a header or several lines: it stands in no address. */
  whole?: true;
}

/** Makes one of a shape. */
export type Make = (lot: Lot) => Secret;

export const digits = '0123456789';
export const hex = `${digits}abcdef`;
export const lower = 'abcdefghijklmnopqrstuvwxyz';
export const upper = lower.toUpperCase();
export const alnum = upper + lower + digits;
export const lowerAlnum = lower + digits;
export const url64 = `${alnum}_-`;
export const b64 = `${alnum}+/`;
export const word = ['jane', 'ottokar', 'priya', 'søren', 'li.wei', 'm_garcia', 'kowalska99'];

/** A random body that holds a digit and a capital, as nearly every real one does. */
export const body = (lot: Lot, alphabet: string, length: number): string => {
  const drawn = lot.text(alphabet, length);
  return alphabet === lower || /[0-9]/.test(drawn) || !/[0-9]/.test(alphabet) ? drawn : `${drawn.slice(0, -1)}${lot.text(digits, 1)}`;
};

/** A prefix that gives the secret away. Assembled here, so that no scanner takes this file for a leak. */
export const prefixed = (prefix: string, alphabet: string, ...lengths: number[]): Make => (lot) => {
  const secret = body(lot, alphabet, lot.one(lengths));
  return { text: prefix + secret, secret };
};

/** Parts by their separators, such as `xoxb-`, 12 digits, `-`, 24 characters; the last part is the secret one. */
export const parts = (...pieces: (string | [string, number])[]): Make => (lot) => {
  const drawn = pieces.map((piece) => (typeof piece === 'string' ? piece : body(lot, ...piece)));
  return { text: drawn.join(''), secret: drawn.at(-1) ?? '' };
};

/** Known by its name alone. */
export const named = (name: string, sign: string, alphabet: string, ...lengths: number[]): Make => (lot) => {
  const secret = body(lot, alphabet, lot.one(lengths));
  return { text: `${name}${sign}${secret}`, secret, parameter: name };
};

/** Stands in its surroundings: `put` says how. */
export const placed = (alphabet: string, lengths: number[], put: (secret: string, lot: Lot) => string): Make => (lot) => {
  const secret = body(lot, alphabet, lot.one(lengths));
  return { text: put(secret, lot), secret, whole: true };
};

export const dot = '.';
export const jwt: Make = (lot) => {
  const payload = Buffer.from(JSON.stringify({ sub: lot.text(digits, 12), name: lot.text(lower, 9) })).toString('base64url');
  return { text: `${'ey'}JhbGciOiJSUzI1NiJ9.${payload}.${body(lot, url64, 86)}`, secret: payload.slice(12) };
};

export const pem = (kind: string, isCut: boolean): Make => (lot) => {
  const lines = Array.from({ length: 4 }, () => lot.text(b64, 64));
  const dashes = '-----';
  const end = isCut ? [] : [`${dashes}END ${kind}${dashes}`];
  return { text: [`${dashes}BEGIN ${kind}${dashes}`, ...lines, ...end].join('\n'), secret: lines.join(''), whole: true };
};
