import type { SiteGuide } from '../diagnosis/site-guide.ts';
import { brought } from './brought.ts';

let loaded: Promise<readonly SiteGuide[]> | undefined;

/**
 * The guides of this site, from the module at `address`; none where it does not load. Pages that are opened from disk bring them
 * along, without their categories.
 */
export function siteGuides(address: string): Promise<readonly SiteGuide[]> {
  loaded ??= brought ? Promise.resolve(brought.catalog.guides.map(([slug, title]): SiteGuide => [slug, title, ''])) : load(address).catch(() => []);
  return loaded;
}

async function load(address: string): Promise<readonly SiteGuide[]> {
  const module: { default: readonly SiteGuide[] } = await import(/* @vite-ignore */ new URL(address, location.href).href);
  return module.default;
}
