import { isOpaque } from './opaque.ts';
import type { Rule } from './rule.ts';

/** Keys and tokens without a prefix of their own or with too common a one, known by their build. Sources as in prefixes.ts. */
export const keys: Rule[] = [
  { label: 'aws key id', pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|A3T[A-Z0-9])[A-Z0-9]{12,}/dg },
  // An account: it names a firm (docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
  { label: 'account id', pattern: /\barn:aws[\w-]{0,12}:[\w-]{0,40}:[\w-]{0,30}:([0-9]{12})(?![0-9])/dg },
  { label: 'package token', pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{20,}/dg },
  // tdlib/telegram-bot-api, ClientManager.cpp: digits, a colon, and up to 80 characters in all.
  { label: 'telegram token', pattern: /(?<![0-9])[1-9][0-9]{4,15}(?::|%3A)[A-Za-z0-9_-]{30,}/dg },
  { label: 'discord token', pattern: /(?<![\w.-])[MNO][\w-]+\.[\w-]{6}\.[\w-]{27,}/dg },
  { label: 'azure secret', pattern: /Q~(?<=(?<![A-Za-z0-9])([A-Za-z0-9_~.-]{3}[0-9])Q~)([A-Za-z0-9_~.-]{31,34})/dg },
  { label: 'azure key', pattern: /JQQJ99(?<=(?<![A-Za-z0-9])([A-Za-z0-9]{20,60})JQQJ99)([A-Za-z0-9]{12,40})/dg },
  { label: 'zai key', pattern: /\.(?<=(?<![A-Za-z0-9])([0-9a-f]{32})\.)([A-Za-z0-9_-]{16,24})/dg },
  { label: 'vault token', pattern: /(?<![\w.-])s\.[A-Za-z0-9]{24}(?![A-Za-z0-9])/dg, accept: isOpaque },
  { label: 'vault key', pattern: /(?<![A-Za-z0-9])A3-[A-Z0-9]{6}-(?:[A-Z0-9]{5,11}-?){3,6}/dg },
  { label: 'twilio key', pattern: /(?<![A-Za-z0-9])(?:SK|AC)[0-9a-f]{32}/dg },
  { label: 'brave key', pattern: /(?<![A-Za-z0-9])BSA[\w-]{24,}/dg, accept: isOpaque },
  { label: 'meta token', pattern: /(?<![A-Za-z0-9])EAA[A-Za-z0-9]{30,}/dg, accept: isOpaque },
  { label: 'lm studio key', pattern: /(?<![A-Za-z0-9])sk-lm-[A-Za-z0-9]{4,}:[A-Za-z0-9]{8,}/dg },
  { label: 'copilot token', pattern: /(?<![A-Za-z0-9])tid=[0-9a-f]{8,}[^\s"']*/dg },
  // Azure and others have keys of 32 hexadecimal digits. So have ids of requests and sums of files, which stand behind their name
  // or in a path: of 1,938 reports 5 held such a word, and each was a `request_id`.
  { label: 'key', pattern: /(?<![\w+./%@-])[0-9a-f]{32}(?![\w+/%@-]|\.\w)(?<!(?:id|ids|uuid|guid|trace|span|request|session|run|task|job|ray|etag|hash|digest|md5|sha[0-9]{0,3}|sum|checksum|commit|revision|version|fingerprint|container|machine|boot)["'`)\]]{0,2}[\s:=#(["'`]{0,6}[0-9a-f]{32})/dgi, accept: (found) => /^(?=.*[0-9])[0-9a-f]*[a-f][0-9a-f]*$/.test(found) },
  { label: 'wallet key', pattern: /(?<![A-Za-z0-9])0x[0-9a-fA-F]{64}(?![0-9a-fA-F])/dg },
  { label: 'oauth client', pattern: /\.apps\.googleusercontent\.com(?<=(?<![0-9])([0-9]{6,}-[a-z0-9]{16,40})\.apps\.googleusercontent\.com)/dg },
  // Providers repeat the ends of a refused key around asterisks, OpenClaw around dots.
  { label: 'part of a key', pattern: /\*{3}(?<=(?<![\w*-])([\w-]{1,60})\*{3})(\**[\w-]{1,8})/dg },
  { label: 'part of a key', pattern: /(?<![\w*-])\*{4,}[\w-]{1,8}/dg },
  { label: 'part of a key', pattern: /(?:\*{3}|…|\.{3})(?<=(?<![A-Za-z0-9])((?:sk-|[grc]?sk_|csk-|rk_|xai-|pplx-|nvapi-|hf_|gh[opsu]_|github_pat_|glpat-|xox[a-z]-|xapp-|tvly-|eyJ|AIza)[\w-]{0,40})(?:\*{3}|…|\.{3}))([\w*-]{1,60})?/dg, accept: (found) => /-.*[-_]?\w{3}/.test(found) || /\w$/.test(found) },
  // OpenAI and others repeat the whole of what they take for a key.
  { label: 'part of a key', pattern: /\bkey provided: ?([^\s"'`$<[][^\s"'`]{3,200}?)(?=[.,;]?(?:[\s"'`]|$))/dgi, accept: isOpaque },
];
