/** Words that many guides share. */
const common = (
  'agent gateway provider model request token session channel message config file key account server client port plugin worker node browser ' +
  'schedule queue cache folder disk memory network proxy certificate address version release update restart status log output input command ' +
  'answers refuses starts stops keeps loses reads writes sends waits fails works changes names shows holds needs takes finds opens closes ' +
  'first last next same other old new whole single local remote empty valid missing broken slow long short once again never always often ' +
  'when where before after until because without behind between under over with from into and then but also only still even'
).split(' ');

const syllables = [...'bcdfghklmnprstvz'].flatMap((consonant) => [...'aeiou'].map((vowel) => consonant + vowel));

/** A made-up word that no other number has, for numbers from 0 to 511,999. */
export function rareWord(number: number): string {
  const at = (place: number) => syllables[Math.floor(number / syllables.length ** place) % syllables.length] ?? '';
  // The fastest syllable stands first, so that neighbours do not begin alike.
  return at(0) + at(1) + at(2);
}

/** A source of sentences that says the same each time for the same seed. */
export class Speaker {
  #state: number;

  constructor(seed: number) {
    this.#state = (seed * 2_654_435_761 + 12_345) % 4_294_967_296;
  }

  /** A whole number from 0 up to, and without, `limit`. */
  number(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 4_294_967_296) * limit);
  }

  /** `count` common words. */
  words(count: number): string {
    return Array.from({ length: count }, () => common[this.number(common.length)]).join(' ');
  }

  /** `count` sentences of about ten common words; the first holds `special`. */
  sentences(count: number, special = ''): string {
    return Array.from({ length: count }, (_, index) => {
      const words = `${this.words(5 + this.number(5))}${index === 0 && special ? ` ${special}` : ''} ${this.words(3)}`;
      return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
    }).join(' ');
  }
}
