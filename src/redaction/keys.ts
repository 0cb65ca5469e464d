import type { Rule } from './rule.ts';

/** Keys and tokens without a prefix of their own, known by their build. Sources as in prefixes.ts. */
export const keys: Rule[] = [
  { label: 'aws key id', pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{12,}/dg },
  { label: 'package token', pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{20,}/dg },
  { label: 'telegram token', pattern: /(?<![0-9])[1-9][0-9]{4,15}(?::|%3A)[A-Za-z0-9_-]{30,}/dg },
  { label: 'discord token', pattern: /(?<![\w.-])[MNO][\w-]+\.[\w-]{6}\.[\w-]{27,}/dg },
  { label: 'azure secret', pattern: /(?<![A-Za-z0-9])[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}/dg },
  { label: 'zai key', pattern: /(?<![A-Za-z0-9])[0-9a-f]{32}\.[A-Za-z0-9_-]{16,24}/dg },
  { label: 'copilot token', pattern: /(?<![A-Za-z0-9])tid=[0-9a-f]{8,}[^\s"']*/dg },
  // Providers repeat the ends of a refused key around asterisks.
  { label: 'part of a key', pattern: /(?<![\w*-])[\w-]*\*{3,}[\w-]{1,8}/dg },
];
