/** A set of keys in few bits (a Bloom filter): it knows each of its keys, and takes a few others for one of them. */
export interface KeyFilter {
  /** How many bits there are. */
  bits: number;
  /** The bits in base64, eight to a byte. */
  set: string;
}

/** Seven bits a key and five probes take about one foreign key in thirty for a known one. */
const BITS = 7;
const PROBES = 5;

/** A number from 0 to 2^32 - 1 that looks like chance and is always the same for a text (FNV-1a, mixed as MurmurHash ends). */
export function hashOf(text: string, seed = 0): number {
  let hash = 2_166_136_261 ^ seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 16), 2_246_822_507);
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The bits of a key, by two hashes (Kirsch and Mitzenmacher). */
function placesOf(key: string, bits: number): number[] {
  const [first, step] = [hashOf(key, 1), hashOf(key, 2)];
  return Array.from({ length: PROBES }, (_, probe) => (first + probe * step) % bits);
}

/** The filter of some keys. */
export function filterOf(keys: readonly string[]): KeyFilter {
  const bits = Math.max(8, keys.length * BITS);
  const bytes = new Uint8Array(Math.ceil(bits / 8));
  for (const place of keys.flatMap((key) => placesOf(key, bits))) bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
  return { bits, set: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
}

/** Tells of a key whether it may be one of the filter's. */
export function readFilter({ bits, set }: KeyFilter): (key: string) => boolean {
  const bytes = atob(set);
  return (key) => placesOf(key, bits).every((place) => bytes.charCodeAt(place >> 3) & (1 << (place & 7)));
}
