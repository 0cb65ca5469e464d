import { policies, policyOfPath } from './policy.ts';

/** Sent with every file. */
const everywhere: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
};

/** The headers of a path pattern (`*` at its end stands for any rest). */
export interface HeaderRule {
  pattern: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * What a host sends with the files of a site that lies under the path `base`: the policy of each page once more, and what only a
 * header can say.
 */
export function headerRules(base: string): HeaderRule[] {
  const under = base.replace(/\/$/, '');
  return [
    { pattern: `${under}/*`, headers: everywhere },
    ...Object.entries(policyOfPath).map(([pattern, name]) => ({ pattern: under + pattern, headers: { 'Content-Security-Policy': `${policies[name]}; frame-ancestors 'none'` } })),
  ];
}

/** The rules in the form of a `_headers` file, as Netlify and Cloudflare Pages read it. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules.map(({ pattern, headers }) => `${pattern}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('');
