import { isCommandSafe } from '../diagnosis/command.ts';
import { siteAddress } from './site-address.ts';

/** Values for a guide's commands, and the heading to go to, carried in the fragment of its address. Never the paste. */
export interface Carried {
  values: Record<string, string>;
  /** An anchor without #; empty for the top of the page. */
  heading: string;
  /** Whether the fragment is one of values, or a plain anchor. */
  carries: boolean;
}

/** The address of a guide with what the paste gave. */
export function guideAddress(slug: string, section: string | undefined, values: Readonly<Record<string, string>>): string {
  return siteAddress(`/guides/${slug}/${writeFragment(values, section)}`);
}

/** The address of a search. What is searched for stands behind #, so that no host is told. */
export function searchAddress(query: string, category = ''): string {
  const asked = new URLSearchParams({ ...(query ? { q: query } : {}), ...(category ? { in: category } : {}) });
  return siteAddress(asked.size ? `/search/#${asked}` : '/search/');
}

/** The fragment that carries values, and the heading to go to (`#like-this`); a plain anchor where there are none. */
export function writeFragment(values: Readonly<Record<string, string>>, section?: string): string {
  const carried = new URLSearchParams(values);
  if (carried.size === 0) return section ?? '';
  if (section !== undefined) carried.set('to', section.slice(1));
  return `#${carried}`;
}

/**
 * Reads a fragment (`#provider=openai&to=fix-it`); a plain anchor carries nothing. Anyone can write an address, so only what a
 * diagnosis could have found is taken from it.
 */
export function readFragment(fragment: string): Carried {
  const body = fragment.replace(/^#/, '');
  if (!body.includes('=')) return { values: {}, heading: body, carries: false };
  const { to = '', ...values } = Object.fromEntries(new URLSearchParams(body));
  return { values: Object.fromEntries(Object.entries(values).filter(([, value]) => isCommandSafe(value))), heading: to, carries: true };
}
