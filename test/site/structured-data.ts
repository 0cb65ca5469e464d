/** The block of data for search engines in a page, as it stands there; empty where there is none. */
export const structuredData = (html: string): string => /<script type="application\/ld\+json"[^>]*>([^]*?)<\/script>/.exec(html)?.[1] ?? '';
