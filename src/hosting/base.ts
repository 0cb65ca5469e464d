import { base as path } from 'astro:config/client';

/** Under which path of its host the site lies (`--base`), with slashes at both ends. */
const base = path.endsWith('/') ? path : `${path}/`;

/** An address written from the root of the site (`/guides/x/`), as it is on the host. Those of Astro's own files have the base already. */
export const onHost = (address: string): string => (address.startsWith(base) ? address : base + address.slice(1));

/** The path of a page on the host, as it is written from the root of the site. */
export const onSite = (pathname: string): string => (pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname);
