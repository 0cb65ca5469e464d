import { siteAddress } from './site-address.ts';

/** Leads a link to a message, which begins with the slug of its guide, on to the guide. Addresses of guides never die, so it arrives. */
function follow(): void {
  const [slug, words] = location.hash.slice(1).split('/');
  if (slug && words) location.replace(siteAddress(`/guides/${encodeURIComponent(slug)}/`));
}

addEventListener('hashchange', follow);
follow();
