import type { Rule } from './rule.ts';

/** Users of images, of services and in examples, who are no person. */
const nobody = /^(?:node|linuxbrew|shared|public|default|user|users|username|you|me|xxx+|\.{3}|root|openclaw|ubuntu|debian|admin|administrator|ec2-user|opc|azureuser|runner|vscode|codespace|pi|app|deploy|git|service|[<[$%{.].*)$/i;
/** Whether a name is that of a person. */
export const isSomebody = (found: string): boolean => !nobody.test(found) && /[\p{L}\p{N}]/u.test(found);

/** Ends of what looks like the host of an e-mail address and is a file. */
const isMail = (found: string) => !/^git@|\.(?:tar|t?gz|zip|js|mjs|cjs|ts|json|service|socket|timer|md|log|sh|ya?ml|lock|png|jpe?g|svg)$/i.test(found);

/** Addresses that are no secret: loopback, private, link-local, Tailscale, unset, multicast (RFC 6890). */
const ownNetwork = '(?!10\\.|127\\.|0\\.|169\\.254\\.|192\\.168\\.|2(?:2[4-9]|[3-5][0-9])\\.|172\\.(?:1[6-9]|2[0-9]|3[01])\\.|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.)';

/** Addresses of services: Telegram (core.telegram.org/resources/cidr.txt), GitHub (api.github.com/meta), resolvers of Cloudflare, Google and Quad9. */
const services = '(?!149\\.154\\.1(?:6[0-9]|7[0-5])\\.|91\\.108\\.|140\\.82\\.1(?:1[2-9]|2[0-7])\\.|1\\.1\\.1\\.1\\b|1\\.0\\.0\\.1\\b|8\\.8\\.[48]\\.[48]\\b|9\\.9\\.9\\.9\\b)';

/** Data that names a person, a firm or a machine. Home folders keep the rest of their path, which tells the kind of installation. */
export const personal: Rule[] = [
  { label: 'e-mail', pattern: /@(?<=(?<![\w.%+-]|:\/\/[^\s\/@]{0,100})([\w.%+-]{1,64})@)((?!s\.whatsapp\.net|g\.us|lid\b|[0-9])[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,24}\b)/dg, accept: isMail },
  // Baileys' ids of chats hold the number of the phone.
  { label: 'phone', pattern: /@(?:s\.whatsapp\.net|c\.us|lid|g\.us)(?<=(?<![0-9A-Za-z])([0-9][0-9-]{5,30})(?:[:_][0-9]{1,3}){0,2}@(?:s\.whatsapp\.net|c\.us|lid|g\.us))/dg },
  { label: 'phone', pattern: /\+[1-9](?<=(?<![0-9A-Za-z+])(\+[1-9]))((?:[ .()-]{0,2}[0-9]){7,14})(?![0-9A-Za-z:])/dg },
  { label: 'phone', pattern: /\b(?:phone|mobile|msisdn|whatsapp|signal|jid)[\w-]{0,20}["']?\s{0,4}[:=]\s{0,4}["']?(\+?[0-9]{7,15})\b/dgi },
  // Ids of chats and people in session keys, mentions and addresses of messages.
  { label: 'chat id', pattern: /\b(?:direct|dm|group|channel|user|chat|telegram|signal|whatsapp|discord|slack):(-?[0-9]{7,20})(?![0-9-])/dg },
  { label: 'chat id', pattern: /\b(?:from|to|target|peer|recipient|sender)["']?\s{0,4}[:=]\s{0,4}["']?(-?[0-9]{8,20})(?![0-9.])/dgi },
  { label: 'chat id', pattern: /<[@#][!&]?([0-9]{15,20})>/dg },
  { label: 'user', pattern: /\/(?:home|Users)\/([^\s/\\"'<>:;,)\]}`|]{1,64})/dg, accept: isSomebody },
  { label: 'user', pattern: /\b[A-Za-z]:\\Users\\([^\\"'\n/<>:|]{1,64}?)(?=\\|["'\n]|$)/dg, accept: isSomebody },
  { label: 'user', pattern: /(?<![\w.])-(?:home|Users)-([A-Za-z0-9_.]{2,40})(?=-)/dg, accept: isSomebody },
  { label: 'user', pattern: /\b(?:uid|gid)=[0-9]{1,10}\(([^\s()]{1,40})\)/dg, accept: isSomebody },
  { label: 'user', pattern: /\[sudo\] password for ([^\s:]{1,40})/dg, accept: isSomebody },
  // Prompts: `jane@host:~$`, `[jane@host dir]$`, `jane@host dir %`.
  { label: 'user', pattern: /@(?<=(?<![\w.-])([\w.-]{1,32})@)([A-Za-z0-9.-]{1,40})(?=:[~/][^\s$#]{0,60}[$#]|\s[^\s\]]{1,40}\s?[\]%][$#\s])/dg },
  { label: 'machine', pattern: /\.ts\.net\b(?<=(?<![\w.-])([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})?)\.ts\.net)/dg },
  { label: 'machine', pattern: /\.(?:openai\.azure\.com|cognitiveservices\.azure\.com|ngrok(?:-free)?\.(?:app|dev|io)|trycloudflare\.com)\b(?<=(?<![\w.-])([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})?)\.(?:openai|cognitiveservices|ngrok|ngrok-free|trycloudflare)\.[a-z.]{2,12})/dg },
  { label: 'machine', pattern: /-(?:MacBook|iMac|Mac-mini|Mac-Studio|Mac-Pro)(?<=(?<![\w.-])([\w-]{1,40})-(?:MacBook|iMac|Mac-mini|Mac-Studio|Mac-Pro))/dg },
  { label: 'address', pattern: new RegExp(`\\.[0-9]{1,3}\\.(?<=(?<![\\w.-])${ownNetwork}${services}([0-9]{1,3}\\.)[0-9]{1,3}\\.)([0-9]{1,3}\\.[0-9]{1,3})(?![\\w.-]|\\.[0-9])`, 'dg') },
  { label: 'address', pattern: /:(?<=(?<![\w:.-])([23][0-9a-fA-F]{3}):)((?:[0-9a-fA-F]{1,4}:){6}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}:){0,6}(?::[0-9a-fA-F]{1,4}){1,6}|(?:[0-9a-fA-F]{1,4}:){1,6}:)(?![\w:])/dg },
  { label: 'hardware address', pattern: /[:-](?<=(?<![\w:-])([0-9a-fA-F]{2})[:-])([0-9a-fA-F]{2}(?:[:-][0-9a-fA-F]{2}){4})(?![\w:-])/dg },
  { label: 'ssh key', pattern: /\bssh-(?:ed25519|rsa|dss) (AAAA[A-Za-z0-9+/=]{16,1000}(?: [^\s"']{1,80})?)/dg },
  { label: 'fingerprint', pattern: /\bSHA256:([A-Za-z0-9+/]{43})(?![A-Za-z0-9+/])/dg },
  { label: 'card number', pattern: /(?<![\w-])[3-6][0-9]{3}([ -])[0-9]{4}\1[0-9]{4}\1[0-9]{4}(?![\w-])/dg },
  { label: 'organisation', pattern: /(?<![A-Za-z0-9])(?:org|proj)[-_][A-Za-z0-9]{16,}/dg },
];
