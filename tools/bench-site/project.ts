import { dump } from 'js-yaml';
import { copyProject } from '../copy-project.ts';
import type { MadeGuide } from './guides.ts';

/** Writes this project with other guides into an empty folder. */
export const writeProject = (folder: string, guides: readonly MadeGuide[]): void => copyProject(folder, new Map(guides.map((guide) => [guide.slug, guideFile(guide)])));

/** A guide as its file. */
function guideFile({ slug: _slug, body, ...data }: MadeGuide): string {
  const frontmatter = { ...data, updated: '2026-11-20', verified: { openclaw: '2026.9.6', date: '2026-11-20' } };
  return `---\n${dump(frontmatter)}---\n${body}`;
}
