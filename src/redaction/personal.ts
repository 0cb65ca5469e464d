import type { Rule } from './rule.ts';

/** Folders under /home and /Users that name no person. */
const nobody = '(?!(?:node|linuxbrew|Shared|user)/)';

/** Addresses that are no secret: loopback, private, link-local, Tailscale, unset. */
const ownNetwork = '(?!10\\.|127\\.|0\\.|169\\.254\\.|192\\.168\\.|255\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.)';

/** Data that names a person, a firm or a machine. Home folders keep the rest of their path, which tells the kind of installation. */
export const personal: Rule[] = [
  { label: 'e-mail', pattern: /(?<![\w.%+-])(?!git@)[\w.%+-]{1,64}@(?!s\.whatsapp\.net|g\.us|lid\b|[0-9])[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,24}\b/dg },
  { label: 'phone', pattern: /(?<![0-9A-Za-z])([0-9]{6,18})(?=(?::[0-9]{1,3})?@(?:s\.whatsapp\.net|lid|g\.us))/dg },
  { label: 'phone', pattern: /(?<![0-9A-Za-z+])\+[1-9](?:[ .()-]{0,2}[0-9]){7,14}(?![0-9A-Za-z:])/dg },
  { label: 'phone', pattern: /\b(?:phone|mobile|msisdn|whatsapp)[\w-]{0,20}["']?\s{0,4}[:=]\s{0,4}["']?(\+?[0-9]{7,15})\b/dgi },
  { label: 'user', pattern: new RegExp(`/(?:home|Users|var/home)/${nobody}([^\\s/\\\\"'<>:;,)\\]]{1,64})`, 'dg') },
  { label: 'user', pattern: /\b[A-Za-z]:\\{1,8}Users\\{1,8}(?!Public|<)([A-Za-z0-9._ -]{1,64}?)(?=\\|["'\n]|$)/dg, raw: true },
  { label: 'user', pattern: /(?<![\w.-])[\w.-]{1,32}@[A-Za-z0-9.-]{1,40}(?=:[~/][^\s$#]{0,60}[$#])/dg },
  { label: 'machine', pattern: /(?<![\w.-])[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})?(?=\.ts\.net\b)/dg },
  { label: 'address', pattern: new RegExp(`(?<![\\w.-])${ownNetwork}(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![\\w.-])`, 'dg') },
  { label: 'organisation', pattern: /(?<![A-Za-z0-9])(?:org|proj)[-_][A-Za-z0-9]{16,}/dg },
];
