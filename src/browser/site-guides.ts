import type { SiteGuide } from '../guides/site-guide.ts';

let loaded: Promise<readonly SiteGuide[]> | undefined;

/** The guide of this site with that slug; undefined where there is none, or where the list of guides at `address` does not load. */
export async function siteGuide(slug: string, address: string): Promise<SiteGuide | undefined> {
  loaded ??= load(address);
  const guides = await loaded.catch(() => []);
  return guides.find(([known]) => known === slug);
}

async function load(address: string): Promise<readonly SiteGuide[]> {
  const module: { default: readonly SiteGuide[] } = await import(/* @vite-ignore */ new URL(address, location.href).href);
  return module.default;
}
