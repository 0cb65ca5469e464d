import { wholeCorpus } from '../../src/evaluation/corpus.ts';
import { Lot } from './lot.ts';
import { placements } from './placements.ts';
import { shapes } from './shapes/shapes.ts';

/** A real paste with a made-up secret in it. */
export interface Case {
  shape: string;
  placement: string;
  paste: string;
  /** What nobody may see. */
  secret: string;
}

/** How much of a secret is too much. */
const TELLING = 8;

const pastes = wholeCorpus().map(({ paste }) => paste).filter((paste) => paste.length < 3_000);

/** `count` cases over all shapes and placements; the same ones every time. */
export function secretCases(count: number): Case[] {
  const lot = new Lot(20_261_123);
  const made = Object.entries(shapes);
  const put = Object.entries(placements);
  return Array.from({ length: count }, (_, index) => {
    const [shape, make] = made[index % made.length] ?? lot.one(made);
    const [placement, place] = put[(index + Math.floor(index / made.length)) % put.length] ?? lot.one(put);
    const secret = make(lot);
    return { shape, placement, paste: place(lot.one(pastes), secret, lot.below(1_000)), secret: secret.secret };
  });
}

/** Colours, control characters, escapes, and breaks with their frames and blanks out of the way, so that a secret is found however it is cut. */
const together = (text: string) =>
  text
    .replaceAll(/[\u001b␛]\[[0-9;]*[A-Za-z]|\\+u001b\[[0-9;]*m|[\0-\u0008\u000e-\u001f\u2400-\u2408\u240e-\u241f]|\\+u00[01][0-9a-f]/g, '')
    .replaceAll(/[ │|]*(?:\\+[nr]|[\r\n\\])(?:(?:openclaw-)?gateway-1  \| )?[ │|>]*/g, '')
    .toLowerCase();

/** The piece of the secret that a text still shows; undefined where it shows none. */
export function leak(secret: string, shown: string): string | undefined {
  const texts = [shown.toLowerCase(), together(shown)];
  const whole = secret.toLowerCase();
  const length = Math.min(TELLING, whole.length);
  for (let at = 0; at + length <= whole.length; at++) {
    const piece = whole.slice(at, at + length);
    if (texts.some((text) => text.includes(piece))) return piece;
  }
  return undefined;
}
