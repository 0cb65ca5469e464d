import type { Rule } from './rule.ts';

/** Data that names a person or a firm. Home folders keep their path, which tells the kind of installation. */
export const personal: Rule[] = [
  { label: 'e-mail', pattern: /(?<![A-Za-z0-9._%+-])(?!git@)[A-Za-z0-9._%+-]{1,64}@(?!s\.whatsapp\.net|g\.us|lid\b)[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,24}\b/dg },
  { label: 'phone', pattern: /(?<![0-9A-Za-z])([0-9]{6,18})(?=(?::[0-9]{1,3})?@(?:s\.whatsapp\.net|lid|g\.us))/dg },
  { label: 'phone', pattern: /(?<![0-9A-Za-z+])\+[1-9][0-9]{6,14}(?![0-9A-Za-z:])/dg },
  { label: 'user', pattern: /\/(?:home|Users|var\/home)\/(?!node\/|linuxbrew\/|Shared\/|user\/|<)([A-Za-z0-9._-]{1,64})(?=[/\s"'\\:)]|$)/dg },
  { label: 'user', pattern: /\b[A-Za-z]:\\{1,8}Users\\{1,8}(?!Public)([A-Za-z0-9._ -]{1,64}?)(?=\\|["'\n]|$)/dg },
  { label: 'organisation', pattern: /(?<![A-Za-z0-9])(?:org|proj)[-_][A-Za-z0-9]{16,}/dg },
];
