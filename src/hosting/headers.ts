import { policies, policyOfPath } from './policy.ts';

/** Sent with every file. */
const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** For names that change with their content. */
const FOREVER = 'public, max-age=31536000, immutable';
/** For all else, so that no advice is old: a copy is used only when the host says that it is still right. */
const ASK_AGAIN = 'public, max-age=0, must-revalidate';

const hashed = ['/_astro/*', '/catalog/*', '/pagefind/fragment/*', '/pagefind/index/*'];

/**
 * Pages and what else has one name for good. The catalog is among them, though its address ends with a hash: rules of hosts do not see
 * a query, and a host that is between two builds would give the old catalog under the new address, to be kept for a year.
 */
const named = [
  ...Object.keys(policyOfPath).filter((pattern) => pattern !== '/_astro/*' && pattern !== '/pagefind/*'),
  ...['/pagefind/addresses.json', '/pagefind/pagefind*', '/pagefind/wasm*'],
  ...['/catalog.json', '/catalog.schema.json', '/fallback.js', '/feed.xml', '/licences.txt', '/llms*', '/og/*', '/robots.txt'],
];

/** The headers of a path pattern (`*` at its end stands for any rest). */
export interface HeaderRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * What a host sends with the files of a site that lies under the path `base`: the policy of each page once more, how long a copy may
 * be kept, and what only a header can say. Several rules may be for one address, but never two with the same header: some hosts
 * would join their values, some take the last.
 */
export function headerRules(base: string): HeaderRule[] {
  const under = base.replace(/\/$/, '');
  const patterns = new Set([...Object.keys(policyOfPath), ...named, ...hashed]);
  return [{ pattern: `${under}/*`, headers: everywhere }, ...[...patterns].map((pattern) => ({ pattern: under + pattern, headers: { ...policyHeader(pattern), ...cachingHeader(pattern) } }))];
}

function policyHeader(pattern: string): Record<string, string> {
  const name = policyOfPath[pattern];
  return name === undefined ? {} : { 'Content-Security-Policy': `${policies[name]}; frame-ancestors 'none'` };
}

function cachingHeader(pattern: string): Record<string, string> {
  if (hashed.includes(pattern)) return { 'Cache-Control': FOREVER };
  return named.includes(pattern) ? { 'Cache-Control': ASK_AGAIN } : {};
}
