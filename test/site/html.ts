/** The values of an attribute in a page, in their order, with their entities decoded. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value.replaceAll(/&(?:amp|#38);/g, '&'));

/** The block of data for search engines in a page, as it stands there; empty where there is none. */
export const structuredData = (html: string): string => /<script type="application\/ld\+json"[^>]*>([^]*?)<\/script>/.exec(html)?.[1] ?? '';
