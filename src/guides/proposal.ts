import { placeholders } from '../diagnosis/placeholders.ts';
import { compileTemplate } from '../diagnosis/template.ts';
import { providerWords } from '../diagnosis/vocabulary.ts';
import { wordWeight } from '../diagnosis/weight.ts';
import { writtenMasks } from '../redaction/mask.ts';
import { redact } from '../redaction/redact.ts';

/** A first signature for a message as it was pasted. */
export interface Proposal {
  /** The template; none where no stretch says enough to know the problem by. */
  message?: string;
  /** The paste, masked: the proof of the template. */
  example: string;
}

/** The most words of a template: enough to be sure of, and few enough to survive a reworded ending. */
const LONGEST = 12;
/** The least that a template's words must weigh, see weight.ts. */
const LEAST = 1.5;
const QUOTES: readonly string[] = ['"', "'", '`', '“', '”'];
/** Stands for a mask while a line is cut into pieces. */
const MASKED = '\uE000';

/** Proposes the most telling stretch of a paste as a template, with placeholders for what varies from one machine to the next. */
export function proposeSignature(paste: string): Proposal {
  const example = redact(paste).text.replaceAll('\r\n', '\n').trim();
  const weighed = piecesOf(example).map(templateOf).map((message) => ({ message, weight: weightOf(message) }));
  const best = weighed.reduce((most, one) => (one.weight > most.weight ? one : most), { message: '', weight: 0 });
  return best.weight < LEAST ? { example } : { message: best.message, example };
}

/** The stretches of a text between line ends, brackets, the joints of JSON, and sentences. */
function piecesOf(text: string): string[] {
  let hidden = text;
  for (const { start, end } of writtenMasks(text).reverse()) hidden = hidden.slice(0, start) + MASKED + hidden.slice(end);
  return hidden.replaceAll('\\"', '"').split(/[\n{}[\]|]|\\n|"\s*[:,]|[.!?;]\s/);
}

/** A piece as a template: placeholders for its values, no `{any}` at either end. */
function templateOf(piece: string): string {
  const words = piece.trim().split(/\s+/);
  const parts = words.map((word, index) => inTemplate(word, words[index - 1] ?? '')).filter((part, index, all) => part !== '{any}' || all[index - 1] !== '{any}');
  const isWord = (part: string) => isAlphanumeric(part.replace('{any}', ''));
  const cut = parts.slice(parts.findIndex(isWord)).slice(0, LONGEST);
  return parts.some(isWord) ? bare(cut.slice(0, cut.findLastIndex(isWord) + 1).join(' ')) : '';
}

/** Without the marks around it; of quotes at its end, those stay that close one. */
function bare(text: string): string {
  const inner = stripped(text, (mark) => isAlphanumeric(mark) || mark === '{', (mark) => isAlphanumeric(mark) || '})"\'`'.includes(mark));
  const last = inner.at(-1) ?? '';
  return QUOTES.includes(last) && inner.split(last).length % 2 === 0 ? bare(inner.slice(0, -1)) : inner;
}

const isAlphanumeric = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** The text from the first character that may begin it to the last that may end it. */
function stripped(text: string, mayBegin: (character: string) => boolean, mayEnd: (character: string) => boolean): string {
  let start = 0;
  let end = text.length;
  while (start < end && !mayBegin(text.charAt(start))) start++;
  while (end > start && !mayEnd(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function inTemplate(word: string, before: string): string {
  const core = stripped(word, (mark) => !'"\'`“(<\\'.includes(mark), (mark) => !'"\'`”)>.,:;!?\\'.includes(mark));
  const start = word.indexOf(core);
  const isQuoted = QUOTES.includes(word.charAt(start - 1)) && QUOTES.includes(word.charAt(start + core.length));
  const name = core === '' ? undefined : placeholderFor(core, bare(before).toLowerCase(), isQuoted);
  if (name === undefined) return word;
  return name.includes('{') ? name : word.replace(core, `{${name}}`);
}

/** The name of the placeholder that takes the place of a word; undefined where the word is the program's own. */
function placeholderFor(core: string, before: string, isQuoted: boolean): string | undefined {
  const [key = '', value] = core.split('=');
  if (value !== undefined) return inAssignment(key, value);
  if (/^(?:~|\.{1,2}|[A-Za-z]:)?[/\\]./.test(core)) return 'file';
  if (core.includes(MASKED)) return 'any';
  if (core.includes('://')) return 'url';
  if (providerWords.has(core.split('/')[0]?.toLowerCase() ?? '') && core.includes('/')) return 'model';
  if (/^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$|^[\w.-]+:\d{2,5}$/.test(core)) return 'host';
  if (/^v?\d+\.\d+\.\d+/.test(core)) return 'version';
  const isDigits = /^\d+$/.test(core);
  if (isNamed(before) && (placeholders[before]?.extent === 'number' ? isDigits : isQuoted)) return before;
  if (isDigits) return isCount(core) ? 'number' : undefined;
  const isId = /\d/.test(core) && (/^[\da-f-]{8,}$/i.test(core) || core.length >= 16);
  return isQuoted || isId || /^[\d.,:]*\d[A-Za-z%]{0,3}$/.test(core) ? 'any' : undefined;
}

/** `key=value` with a placeholder for its value; undefined where the value is the program's own. */
function inAssignment(key: string, value: string): string | undefined {
  if (value.includes(MASKED)) return `${key}={any}`;
  if (isNamed(key) && value !== '-') return `${key}={${key}}`;
  return isCount(value) ? `${key}={number}` : undefined;
}

/** Digits that are no HTTP status, which tells one error from another. */
const isCount = (text: string) => /^\d+$/.test(text) && !/^[45]\d\d$/.test(text);

const isNamed = (word: string) => word !== 'any' && Object.hasOwn(placeholders, word);

function weightOf(message: string): number {
  try {
    return compileTemplate(message).reduce((sum, part) => sum + ('word' in part ? wordWeight(part.word) : 0), 0);
  } catch {
    return 0;
  }
}
