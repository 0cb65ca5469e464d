type Directives = Readonly<Record<string, string>>;

/** What pages may load, unless a policy says otherwise. */
const loads: Directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': 'data:',
  'worker-src': "'self'",
  'connect-src': "'none'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** No text becomes markup or a script, but for the Trusted Types that a policy names. */
const trusts: Directives = { 'require-trusted-types-for': "'script'", 'trusted-types': "'none'" };

const written = (directives: Directives): string => Object.entries(directives).map(([name, value]) => `${name} ${value}`).join('; ');

const policy = (own: Directives): string => written({ ...loads, ...trusts, ...own });

/**
 * What pages may load, by name. `closed` lets nothing out: no fetch, no socket, no beacon; every page that takes a paste has it.
 * `reading` is for pages that take nothing: it lets a browser's tools fetch from this site, as Lighthouse does with robots.txt.
 * `search` adds what Pagefind needs: parts of the index from this site, and WebAssembly. Text becomes markup or a script nowhere;
 * the Trusted Types that are named let workers of this site start (src/browser/worker-address.ts).
 */
export const policies = {
  closed: policy({ 'trusted-types': 'clawmend' }),
  reading: policy({ 'connect-src': "'self'" }),
  search: policy({ 'script-src': "'self' 'wasm-unsafe-eval'", 'connect-src': "'self'", 'trusted-types': 'clawmend default' }),
} as const;

/** While authors work: Vite puts styles into the page and reloads it over a socket. Never in a built page. */
export const developmentPolicy = written({ ...loads, 'script-src': "'self' 'unsafe-inline'", 'style-src': "'self' 'unsafe-inline'", 'connect-src': "'self' ws:" });

/** Of pages from disk: they load scripts of their own folder and nothing else; the worker's program comes out of such a script. */
export const diskPolicy = policy({ 'script-src': "'self' blob:", 'worker-src': 'blob:', 'trusted-types': 'clawmend default' });

/** The name of a policy. */
export type PolicyName = keyof typeof policies;

/**
 * Which policy each part of the site has; `*` at the end stands for any rest, and no address meets two. A page meets its own with a slash at
 * the end and without, since some hosts serve both. Pages carry it in themselves, and the host sends it with them. Scripts are sent with one too, since it is their own that binds a worker.
 */
export const policyOfPath: Readonly<Record<string, PolicyName>> = {
  '/': 'closed',
  '/index.html': 'closed',
  '/404.html': 'closed',
  '/diagnose*': 'closed',
  '/report*': 'closed',
  '/_astro/*': 'closed',
  '/catalog.js': 'closed',
  '/guides*': 'reading',
  '/browse*': 'reading',
  '/errors*': 'reading',
  '/accuracy*': 'reading',
  '/new*': 'reading',
  '/about*': 'reading',
  '/search*': 'search',
  '/pagefind/*': 'search',
};

/** Whether a pattern of `policyOfPath` is for an address. */
export const fits = (pattern: string, pathname: string): boolean =>
  pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;

/** The name of the policy of a page; `closed` where none is named. */
export const policyFor = (pathname: string): PolicyName => Object.entries(policyOfPath).find(([pattern]) => fits(pattern, pathname))?.[1] ?? 'closed';
