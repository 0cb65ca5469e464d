import { variants, wrap } from '../corpus/variants.ts';
import type { Secret } from './shapes/make.ts';

/** Puts a text into a real paste, at the end of one of its lines or on a line of its own. */
type Put = (paste: string, secret: Secret, at: number) => string;

const lines = (paste: string, put: (line: string) => string, at: number): string => {
  const all = paste.split('\n');
  const index = at % all.length;
  return all.map((line, own) => (own === index ? put(line) : line)).join('\n');
};

const own: Put = (paste, { text }, at) => lines(paste, (line) => `${line}\n${text}`, at);

const quoted = ({ text, parameter }: Secret) => (parameter ? { [parameter]: text.slice(text.search(/[=:]/) + 1).trim() } : { message: text });

const varied = (name: keyof typeof variants): Put => (paste, secret, at) => variants[name](own(paste, secret, at));

/** In colours that part every word, as the recogniser meets them. */
const reset = '\u001b[0m';

/** The ways in which a secret stands in a paste. */
export const placements: Readonly<Record<string, Put>> = {
  bare: own,
  'after words': (paste, { text, whole }, at) => lines(paste, (line) => (whole ? `${line}\n${text}` : `${line} refused: ${text}, see above.`), at),
  'in JSON': (paste, secret, at) => lines(paste, (line) => `${line}\n${JSON.stringify({ level: 'error', ...quoted(secret), status: 401 })}`, at),
  'in JSON over lines': (paste, secret, at) => lines(paste, (line) => `${line}\n${JSON.stringify({ level: 'error', ...quoted(secret), status: 401 }, null, 2)}`, at),
  'in JSON in a string twice': (paste, secret, at) => JSON.stringify({ body: JSON.stringify({ inner: JSON.stringify({ ...quoted(secret), log: lines(paste, (line) => `${line}\n${secret.text}`, at) }) }) }),
  'in a header dump': (paste, { text, whole, parameter }, at) => lines(paste, (line) => `${line}\n> POST /v1/messages HTTP/2\n> ${whole || parameter ? text : `x-api-key: ${text}`}\n> accept: */*\n< HTTP/2 401`, at),
  'in an address': (paste, { text, whole, parameter }, at) => lines(paste, (line) => {
    if (whole) return `${line}\n${text}`;
    const value = parameter ? text.slice(text.search(/[=:]/) + 1).trim() : text;
    return `${line}\nGET https://api.example.org/v1/x?model=a&${parameter ?? 'q'}=${encodeURIComponent(value)}&n=1 failed`;
  }, at),
  'in an address in an address': (paste, { text, whole }, at) => lines(paste, (line) => `${line}\nhttps://example.org/login?next=${encodeURIComponent(whole ? text : `https://api.example.org/?key=${text}`)}`, at),
  'in HTML': (paste, secret, at) => lines(paste, (line) => `${line}\n<pre>${JSON.stringify(quoted(secret)).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</pre>`, at),
  'wrapped at 80 columns': varied('wrapped at 80 columns'),
  'wrapped at an odd width': (paste, secret, at) => wrap(own(paste, secret, at), 61 + (at % 97)),
  'wrapped at 80 columns, with Windows line ends': (paste, secret, at) => wrap(own(paste, secret, at), 80).replaceAll('\n', '\r\n'),
  'wrapped at 80 columns, in colours': (paste, secret, at) => wrap(own(paste, secret, at), 80).split('\n').map((line) => `\u001b[31m${line}${reset}`).join('\n'),
  'wrapped at 80 columns, in JSON': (paste, secret, at) => JSON.stringify({ log: wrap(own(paste, secret, at), 80) }),
  'in JSON, wrapped at 80 columns': (paste, secret, at) => wrap(JSON.stringify({ log: own(paste, secret, at) }), 80),
  'in colours': varied('in colours'),
  'in the colours of a search': (paste, { text }, at) => lines(paste, (line) => `${line}\n\u001b[35mlog\u001b[m\u001b[K:\u001b[01;31m\u001b[K${text.slice(0, 6)}\u001b[m\u001b[K${text.slice(6)}`, at),
  'in colours in JSON': (paste, { text }, at) => JSON.stringify({ log: lines(paste, (line) => `${line}\n\u001b[31m${text}${reset}`, at) }),
  'with smart quotes': varied('with smart quotes'),
  'with Windows line ends': varied('with Windows line ends'),
  'in a log of a container': varied('prefixed by a container log'),
  'in journald': varied('prefixed by journald'),
  'in Chinese prose': varied('in Chinese prose'),
};
