import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './problem.ts';

/** The folder of the guides, from the project's root. */
const GUIDES = 'content/guides';

/** The most that a file may hold, in bytes; the longest guide has a fifth of it. */
const LARGEST = 256_000;

/** Characters that nobody sees: controls but for tabs and ends of lines, marks that turn the direction of a text, and the byte order mark. */
export const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** The files of the guides, by path from the root and sorted, and what else lies beside them and would be lost in silence. */
export function guideFiles(root: string): { files: string[]; problems: Problem[] } {
  const entries = readdirSync(path.join(root, GUIDES), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const shown = entries.filter(({ name }) => !name.startsWith('.') || name.endsWith('.mdx'));
  const isGuide = ({ name }: { name: string }) => name.endsWith('.mdx');
  return {
    files: shown.filter(isGuide).map(({ name }) => `${GUIDES}/${name}`),
    problems: shown.filter((entry) => !isGuide(entry)).map(({ name }) => ({ file: `${GUIDES}/${name}`, field: 'file name', message: 'is no guide; a guide is content/guides/<slug>.mdx, without folders. Rename it or take it out' })),
  };
}

/** The text of a content file with ends of lines as Unix has them, or why it is not read. */
export function readSource(root: string, file: string): { text: string } | { problem: Problem } {
  const fault = (message: string, field = 'file') => ({ problem: { file, field, message } });
  const whole = path.join(root, file);
  const entry = lstatSync(whole);
  if (!entry.isFile()) return fault('is a link, a folder or a device; put the file itself here');
  if (entry.size > LARGEST) return fault(`has ${entry.size.toLocaleString('en')} bytes; a guide has at most ${LARGEST.toLocaleString('en')}. Split it, or shorten its examples`);
  const text = decode(readFileSync(whole))?.replaceAll('\r\n', '\n');
  if (text === undefined) return fault('is not UTF-8; save it as UTF-8');
  const unseen = UNSEEN.exec(text);
  if (!unseen) return { text };
  const code = unseen[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return fault(`holds the invisible character U+${code}; take it out${code === 'FEFF' ? ', or save the file as UTF-8 without a byte order mark' : ''}`, `line ${text.slice(0, unseen.index).split('\n').length}`);
}

/** Keeps a byte order mark, and takes nothing for what it is not. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
