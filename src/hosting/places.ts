import { onHost } from './base.ts';

/** Writes addresses of the site whole where its own is known (`--site`), else as `otherwise` says. */
const places = (site: URL | undefined, otherwise: (address: string) => string) => (address: string): string => (site ? new URL(onHost(address), site).href : otherwise(address));

/** For a file that stands alone: addresses are relative to it, which is right on any host, or whole. `root` is the way up from its folder, `.` or `..`. */
export const placesInFile = (site: URL | undefined, root = '.') => places(site, (address) => root + address);

/** For what a page holds: addresses begin at the root of the host, or are whole. */
export const placesInPage = (site: URL | undefined) => places(site, onHost);
