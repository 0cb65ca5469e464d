import { isDigit } from '../text/characters.ts';
import { isNumber, type Paste, type Token } from './paste.ts';
import type { Fact, FactName } from './types.ts';
import { channelWords, errnos, joinedProviderWords, providerWords, reasonPhrases } from './vocabulary.ts';

/** Reads one kind of fact from the token at `index`: its value, or undefined. */
type Detector = (tokens: Token[], index: number, paste: Paste) => string | undefined;

/** Words that make the number behind them an HTTP status. */
const statusLabels = new Set(['http', 'status', 'statuscode', 'status_code', 'error', 'rawerror', 'returned', 'code', 'failed', 'api_error_status']);
const closeLabels = new Set(['closed', 'close', 'disconnected', 'code', 'closecode', 'websocket']);
const valueLabels = new Set(['code', 'status', 'reason', 'errorcode', 'error_code']);

const wordAt = (tokens: Token[], index: number) => tokens[index]?.word ?? '';

/** Bounds of one length only, so that most words are turned down by theirs. */
function isNumberBetween(word: string, low: number, high: number): boolean {
  return word.length === String(low).length && isNumber(word) && Number(word) >= low && Number(word) <= high;
}

const status: Detector = (tokens, index, { text }) => {
  const word = wordAt(tokens, index);
  if (!isNumberBetween(word, 400, 599)) return undefined;
  const phrase = reasonPhrases.get(word);
  if (phrase?.every((part, offset) => wordAt(tokens, index + 1 + offset) === part)) return word;
  if (statusLabels.has(wordAt(tokens, index - 1))) return word;
  const afterVersion = wordAt(tokens, index - 3) === 'http' || wordAt(tokens, index - 2) === 'http';
  if (afterVersion && isNumberBetween(wordAt(tokens, index - 1), 0, 3)) return word;
  return tokens[index]?.gap === 'line' && tokens[index + 1]?.gap !== 'line' && !goesOnInLowerCase(text, tokens[index + 1]) ? word : undefined;
};

/** A number at the start of a line counts something when a small letter follows: `500 results`. */
const goesOnInLowerCase = (text: string, next: Token | undefined) =>
  next !== undefined && next.word !== 'status' && /[a-z]/.test(text.charAt(next.start)) && text.charAt(next.start - 1) === ' ';

const type: Detector = (tokens, index) => {
  const word = wordAt(tokens, index);
  return word.endsWith('_error') && word.length > '_error'.length ? word : undefined;
};

const code: Detector = (tokens, index, paste) => {
  const token = tokens[index];
  if (!token || token.word.endsWith('_error')) return undefined;
  const shouted = paste.text.slice(token.start, token.end) === token.word.toUpperCase();
  return shouted || valueLabels.has(wordAt(tokens, index - 1)) ? token.word : undefined;
};

const errno: Detector = (tokens, index) => wordAt(tokens, index).toUpperCase();

const closeCode: Detector = (tokens, index) => {
  const word = wordAt(tokens, index);
  if (!isNumberBetween(word, 1000, 1015) && !isNumberBetween(word, 4000, 4999)) return undefined;
  const before = wordAt(tokens, index - 1);
  const isLabelled = closeLabels.has(before) || closeLabels.has(wordAt(tokens, index - 2)) || before === 'error';
  return isLabelled || tokens.length === 1 ? word : undefined;
};

/** What follows a provider's name in the name of a request form that others speak too: `api=openai-completions`. */
const formWords = new Set(['completions', 'responses', 'messages', 'generative']);

const provider: Detector = (tokens, index) => {
  const word = wordAt(tokens, index);
  if (formWords.has(wordAt(tokens, index + 1)) && tokens[index + 1]?.gap === 'joined') return undefined;
  const isJoined = tokens[index]?.gap === 'joined' || tokens[index + 1]?.gap === 'joined';
  return providerWords.get(word) ?? (isJoined ? joinedProviderWords.get(word) : undefined);
};
const channel: Detector = (tokens, index) => channelWords.get(wordAt(tokens, index));

/** Where the failure happened: a scheduled job's run or record, the heartbeat's log, or git's own output. */
const surface: Detector = (tokens, index, { text }) => {
  const word = wordAt(tokens, index);
  if (word === 'cron' || (word === 'jobid' && wordAt(tokens, index + 1).length >= 8)) return 'cron';
  const token = tokens[index];
  if (word === 'heartbeat' && token && text.charAt(token.start - 1) === '[' && text.charAt(token.end) === ']') return 'heartbeat';
  const next = wordAt(tokens, index + 1);
  return word === 'git' && (next === 'push' || next === 'fetch' || next === 'pull' || next === 'clone') ? 'git' : undefined;
};

/** A kind of fact: how it is read, and the words at which that is tried: some of their own, or all of a shape. */
interface Kind {
  name: FactName;
  detect: Detector;
  at: Shape | Iterable<string>;
}

/** A number of three or four digits, or a word with an underscore. Most words of a paste are neither. */
type Shape = 'number' | 'compound';

const kinds: readonly Kind[] = [
  { name: 'status', detect: status, at: 'number' },
  { name: 'type', detect: type, at: 'compound' },
  { name: 'code', detect: code, at: 'compound' },
  { name: 'errno', detect: errno, at: errnos },
  { name: 'closeCode', detect: closeCode, at: 'number' },
  { name: 'provider', detect: provider, at: [...providerWords.keys(), ...joinedProviderWords.keys()] },
  { name: 'channel', detect: channel, at: channelWords.keys() },
  { name: 'surface', detect: surface, at: ['cron', 'jobid', 'heartbeat', 'git'] },
];

const byShape: Readonly<Record<Shape, readonly Kind[]>> = {
  number: kinds.filter(({ at }) => at === 'number'),
  compound: kinds.filter(({ at }) => at === 'compound'),
};

const byWord = new Map<string, Kind[]>();
for (const kind of kinds) {
  for (const word of typeof kind.at === 'string' ? [] : kind.at) byWord.set(word, [...(byWord.get(word) ?? []), kind]);
}

/** The kinds of fact that may be read at a word: none, for nearly every word of a paste. */
function kindsAt(word: string): readonly Kind[] | undefined {
  if (isDigit(word.charCodeAt(0))) return (word.length === 3 || word.length === 4) && isNumber(word) ? byShape.number : undefined;
  return byWord.get(word) ?? (word.includes('_') ? byShape.compound : undefined);
}

/** Every fact of a paste in order of appearance, and the names of the detectors that failed. */
export function findFacts(paste: Paste): { facts: Fact[]; faults: FactName[] } {
  const facts: Fact[] = [];
  const faults = new Set<FactName>();
  // A plain loop: an iterator over the entries of a long paste costs more than all detectors together.
  for (let index = 0; index < paste.tokens.length; index++) {
    const token = paste.tokens[index];
    if (!token) continue;
    for (const { name, detect } of kindsAt(token.word) ?? []) {
      if (faults.has(name)) continue;
      try {
        const value = detect(paste.tokens, index, paste);
        if (value !== undefined) facts.push({ name, value, start: token.start, end: token.end });
      } catch {
        faults.add(name);
      }
    }
  }
  return { facts, faults: [...faults] };
}
