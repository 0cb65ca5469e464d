import path from 'node:path';

/** The slug of a guide: its file's name. */
export const slugOf = (file: string): string => path.basename(file, '.mdx');

/** Windows takes these for devices and cannot check the file out. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Why a guide cannot have this slug, and what to write instead; undefined where it can. */
export function slugFault(slug: string): string | undefined {
  if (DEVICES.test(slug)) return 'a device on Windows; use another name';
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? undefined : 'use lower-case letters, digits and single hyphens';
}
