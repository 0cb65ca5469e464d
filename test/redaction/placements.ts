import { variants, wrap } from '../corpus/variants.ts';
import { ascii, behind, note, table, unicode } from './frames.ts';
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

/** A secret in the middle column of a table as `openclaw status` draws it. */
const inTable = (border: typeof unicode, { text }: Secret, at: number): string => {
  const rows = [['Provider', 'Value', 'Status'], ['openai', text.replaceAll('\n', '\\n'), 'Authentication failed (provider returned HTTP 401). Try again in a moment.'], ['anthropic', '-', 'ok']];
  return table(border, rows, [10, 18 + (at % 31), 24 + (at % 9)]);
};

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
  'in a note': (paste, secret, at) => note(own(paste, secret, at), 40 + (at % 49)),
  'in a note in colours': (paste, secret, at) => note(own(paste, secret, at), 40 + (at % 49), true),
  'in a note, behind a bullet': (paste, { text }, at) => `${paste}\n${note(`Found:\n- ${text}\n- see openclaw doctor`, 40 + (at % 49))}`,
  'in a note in JSON': (paste, secret, at) => JSON.stringify({ log: note(own(paste, secret, at), 70) }),
  'in a note in a log of a container': (paste, secret, at) => behind(note(own(paste, secret, at), 70), 400, () => 'gateway-1  | '),
  'in a cell': (paste, secret, at) => `${paste}\n${inTable(unicode, secret, at)}`,
  'in a cell in plain characters': (paste, secret, at) => `${paste}\n${inTable(ascii, secret, at)}`,
  'in a cell behind its name': (paste, secret, at) => `${paste}\n${table(unicode, [['Name', 'Value'], ['gateway', 'ok'], ...Object.entries(quoted(secret)).map(([name, value]) => [name, value.replaceAll('\n', '\\n')])], [34, 18 + (at % 31)])}`,
  'beside a gutter': (paste, secret, at) => behind(own(paste, secret, at), 61 + (at % 97), () => '│  ', (line) => (line === 0 ? '◇  ' : '│  ')),
  'wrapped in a log of a container': (paste, secret, at) => behind(own(paste, secret, at), 80, () => 'openclaw-gateway-1  | '),
  'wrapped behind a time': (paste, secret, at) => behind(own(paste, secret, at), 80, (line) => `2026-11-29T09:15:${String(line % 60).padStart(2, '0')}.113Z [gateway] `),
  'wrapped in journald': (paste, secret, at) => behind(own(paste, secret, at), 61 + (at % 97), () => 'Nov 20 09:15:02 nas openclaw[4121]: '),
  'wrapped in quoted mail': (paste, secret, at) => behind(own(paste, secret, at), 72, () => '> '),
  'with a hanging indent': (paste, secret, at) => behind(own(paste, secret, at), 61 + (at % 97), () => '      ', () => '[log] '),
  'below a wide column': (paste, secret, at) => behind(own(paste, secret, at), 60 + (at % 40), () => ' '.repeat(36), () => 'Nov 20 09:15:02 nas openclaw[4121]: '),
  'in UTF-16 read as bytes': (paste, secret, at) => [...own(paste, secret, at)].map((character) => `${character}\0`).join(''),
  'in the environment of a process': (paste, { text }, at) => lines(paste, (line) => `${line}\nHOME=/root\0PAGER=less\0${text.includes('\n') ? '' : `${text}\0`}LANG=C\0\n${text}`, at),
  'cut by a control character': (paste, { text }, at) => lines(paste, (line) => `${line}\n${text.replace(/\S{9}$/m, '\u0001$&')}`, at),
};
