import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { libraryReader } from '../../src/guides/library.ts';
import { guideFile, projectOf } from './project.ts';

test('a library that is read again holds what has changed, and the rest as it was', () => {
  const root = projectOf({ 'changed.mdx': guideFile(), 'kept.mdx': guideFile() });
  const write = (slug: string, source: string) => writeFileSync(path.join(root, `content/guides/${slug}.mdx`), source);
  const read = libraryReader(root);
  const before = read().library.bySlug;
  write('changed', guideFile('Another message'));
  write('added', guideFile());
  const after = read().library.bySlug;
  expect(after.get('kept')).toBe(before.get('kept'));
  expect(after.get('changed')?.data.signatures[0]?.message).toBe('Another message');
  expect([...after.keys()].sort()).toEqual(['added', 'changed', 'kept']);
});
