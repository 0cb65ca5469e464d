import type { HeaderRule } from './headers.ts';

/** The rules as a `_headers` file, which Netlify, Cloudflare Pages and others read from the built folder. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules.map(({ pattern, headers }) => `${pattern}\n${Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`).join('');

/** The rules as Vercel's `vercel.json`. A star becomes a group, as its patterns have it. */
export function vercelFile(rules: readonly HeaderRule[]): string {
  const headers = rules.map((rule) => ({
    source: rule.pattern.replace('*', '(.*)'),
    headers: Object.entries(rule.headers).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}
