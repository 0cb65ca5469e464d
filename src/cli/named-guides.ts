import { statSync } from 'node:fs';
import path from 'node:path';
import type { Library } from '../guides/library.ts';
import { slugOf } from '../guides/slug.ts';

/**
 * The guides that files name, as paths that start at `folder` (`content/guides/x.mdx`, `./x.mdx`, `content\guides\x.mdx`); a guide that
 * cannot be read is left out, since reading the library tells that. Throws an Error, worded for the author, where a name is no guide.
 */
export function namedGuides(files: readonly string[], folder: string, root: string, { guides, unreadable }: Library): Library['guides'] {
  return files.flatMap((file) => {
    const whole = path.resolve(folder, file.replaceAll('\\', '/'));
    const stats = statSync(whole, { throwIfNoEntry: false });
    if (!stats) throw new Error(`${file}: there is no such file; ${REMEDY}`);
    if (stats.isDirectory()) throw new Error(`${file}: is a folder; ${REMEDY}`);
    const place = path.relative(root, whole).replaceAll(path.sep, '/');
    const guide = guides.find((candidate) => candidate.file === place);
    if (!guide && !(place.startsWith('content/guides/') && unreadable.includes(slugOf(place)))) throw new Error(`${file}: is no guide; ${REMEDY}`);
    return guide ?? [];
  });
}

const REMEDY = 'name files of content/guides, such as content/guides/start-here.mdx, or none to check everything';
