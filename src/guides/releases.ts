import { z } from 'zod';
import type { Problem } from './problem.ts';
import { readYamlFile } from './yaml.ts';

/** The releases of OpenClaw that are known; `npm run refresh:releases` writes them. */
export const RELEASES = 'content/releases.yaml';

/** The form of a release: year, month, and a number that counts within the month. */
export const RELEASE = /^\d{4}\.\d{1,2}\.\d{1,2}$/;

/** How many newer months of releases a guide may be behind before its page says so. */
const FRESH_MONTHS = 2;

const releasesSchema = z
  .array(z.string().regex(RELEASE).describe('A version between quotes, such as "2026.9.6".'))
  .nonempty()
  .refine((releases) => releases.every((release, index) => index === 0 || compareReleases(releases[index - 1] ?? '', release) < 0), { message: 'stand in the wrong order or twice; write the file anew with npm run refresh:releases' })
  .describe('The releases of OpenClaw, the oldest first.');

/** The known releases of the project at `root`, the oldest first; none where the file cannot be used, which `problems` tell. */
export function readReleases(root: string): { releases: string[]; problems: Problem[] } {
  const { value: releases = [], problems } = readYamlFile(root, RELEASES, releasesSchema);
  return { releases, problems };
}

/** Orders two releases: below 0 where `a` is the older one. */
export function compareReleases(a: string, b: string): number {
  const [one, other] = [a, b].map((release) => release.split('.').map(Number));
  const differences = (one ?? []).map((part, index) => part - (other?.[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

const monthOf = (release: string) => release.split('.', 2).join('.');

/**
 * What a guide says where it was checked with an old release, undefined where it was not. A release here is a month of them:
 * OpenClaw puts out up to fifteen versions a month, many for older months, so that counting each would mark every guide within
 * days. It is counted in releases and not in days, so that the same content always makes the same pages.
 */
export function reviewNote(checked: string, releases: readonly string[]): string | undefined {
  const newest = releases.at(-1) ?? checked;
  const months = new Set(releases.filter((release) => compareReleases(release, checked) > 0).map(monthOf));
  months.delete(monthOf(checked));
  if (months.size <= FRESH_MONTHS) return undefined;
  return `Checked with OpenClaw ${checked}; ${newest} is out since, so names and outputs may have changed.`;
}
