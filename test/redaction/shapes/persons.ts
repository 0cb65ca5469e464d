import { digits, hex, lower, word, placed, type Make } from './make.ts';

/** Personal data. */
export const persons: Readonly<Record<string, Make>> = {
  mail: (lot) => { const secret = `${lot.text(lower, 6)}.${lot.text(lower, 8)}@${lot.text(lower, 9)}`; return { text: `${secret}.example`, secret, whole: true }; },
  phone: (lot) => { const secret = `+49170${lot.text(digits, 7)}`; return { text: secret, secret, whole: true }; },
  'phone in groups': (lot) => { const secret = `+1-415-${lot.text(digits, 3)}-${lot.text(digits, 4)}`; return { text: secret, secret, whole: true }; },
  'phone field': placed('123456789', [12], (secret) => `"phone":"${secret}"`),
  'whatsapp id': placed('123456789', [12], (secret) => `${secret}@s.whatsapp.net`),
  'whatsapp device': placed('123456789', [12], (secret) => `${secret}:12@s.whatsapp.net`),
  'whatsapp group': placed('123456789', [18], (secret) => `${secret}@g.us`),
  'chat in a session': placed('123456789', [10], (secret) => `agent:main:telegram:direct:${secret}`),
  'linux home': (lot) => { const secret = lot.one(word); return { text: `/home/${secret}/.openclaw/openclaw.json`, secret, whole: true }; },
  'mac home': (lot) => { const secret = lot.one(word); return { text: `/Users/${secret}/Library/Logs`, secret, whole: true }; },
  'windows home': (lot) => { const secret = lot.one(word); return { text: `C:\\Users\\${secret}\\AppData\\Roaming\\npm`, secret, whole: true }; },
  'wsl home': (lot) => { const secret = lot.one(word); return { text: `/mnt/c/Users/${secret}/x`, secret, whole: true }; },
  prompt: (lot) => { const secret = lot.text(lower, 9); return { text: `${secret}@laptop:~/work$ openclaw status`, secret, whole: true }; },
  'zsh prompt': (lot) => { const secret = lot.text(lower, 9); return { text: `${secret}@Mac ~ % openclaw status`, secret, whole: true }; },
  ids: (lot) => { const secret = lot.text(lower, 9); return { text: `uid=1000(${secret}) gid=1000(${secret})`, secret, whole: true }; },
  'public address': (lot) => { const secret = `5.${[9, 9, 9].map(() => 100 + lot.below(155)).join('.')}`; return { text: `connect ETIMEDOUT ${secret}:443`, secret, whole: true }; },
  'public ipv6': (lot) => { const secret = `2a01:4f8:${lot.text(hex, 4)}:${lot.text(hex, 4)}::${lot.text(hex, 4)}`; return { text: `connect EHOSTUNREACH ${secret}`, secret, whole: true }; },
  hardware: (lot) => { const secret = Array.from({ length: 6 }, () => lot.text(hex, 2)).join(':'); return { text: `eth0 ${secret} up`, secret, whole: true }; },
  tailnet: (lot) => { const secret = lot.text(lower, 10); return { text: `https://gw.${secret}.ts.net/x`, secret, whole: true }; },
  'azure resource': (lot) => { const secret = lot.text(lower, 10); return { text: `https://${secret}.openai.azure.com/openai`, secret, whole: true }; },
};
