const directives = (extra: Record<string, string>): string =>
  Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'worker-src': "'self'",
    'connect-src': "'none'",
    'form-action': "'self'",
    'base-uri': "'none'",
    ...extra,
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/**
 * What pages may load, by name. `closed` lets nothing out: no fetch, no socket, no beacon; every page that takes a paste has it.
 * `reading` is for pages that take nothing: it lets a browser's tools fetch from this site, as Lighthouse does with robots.txt.
 * `search` adds what Pagefind needs: parts of the index from this site, and WebAssembly. `public/_headers` sends the same as
 * headers.
 */
export const policies = {
  closed: directives({}),
  reading: directives({ 'connect-src': "'self'" }),
  search: directives({ 'script-src': "'self' 'wasm-unsafe-eval'", 'connect-src': "'self'" }),
} as const;

/** While authors work: Vite puts styles into the page and reloads it over a socket. Never in a built page. */
export const developmentPolicy = directives({ 'script-src': "'self' 'unsafe-inline'", 'style-src': "'self' 'unsafe-inline'", 'connect-src': "'self' ws:" });

export type PolicyName = keyof typeof policies;
