import type { Change } from '../text/reading.ts';

/** A punctuation mark in the code of addresses (RFC 3986, 2.1) or of HTML. */
const code = /%(?:0[9ADad]|[2-7][0-9A-Fa-f])|&(?:quot|amp|apos|#3[49]|#x2[27]);/g;

const marks: Readonly<Record<string, string>> = { '&quot;': '"', '&#34;': '"', '&#x22;': '"', '&amp;': '&', '&apos;': "'", '&#39;': "'", '&#x27;': "'" };

/** The changes that decode the codes of addresses and of HTML: `https%3A%2F%2Fuser%3Apass%40host`, `&quot;token&quot;`. */
export const decodeAddresses = (text: string): Change[] =>
  text.search(code) < 0 ? [] : [...text.matchAll(code)].map(({ 0: found, index }) => ({ start: index, end: index + found.length, by: marks[found] ?? String.fromCharCode(Number.parseInt(found.slice(1), 16)) }));
