import { find } from './dom.ts';

const INDEX = 'index.html';

/**
 * An address written from the root of the site (`/guides/x/#y`), as it is from this page. The link home knows: it holds the path
 * of the host that the site lies under, or the way up and the name of the file where the pages are opened from disk.
 */
export function siteAddress(address: string): string {
  const home = find('.wordmark', HTMLAnchorElement).getAttribute('href') ?? '/';
  if (!home.endsWith(INDEX)) return home + address.slice(1);
  const [path = '', ...fragment] = address.slice(1).split('#');
  return [home.slice(0, -INDEX.length) + path + (path === '' || path.endsWith('/') ? INDEX : ''), ...fragment].join('#');
}
