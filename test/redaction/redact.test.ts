import { expect, test } from 'vitest';
import { redact } from '../../src/redaction/redact.ts';

/** Made up, in the shapes that the services use. */
const random = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0';
const hex = '0123456789abcdef0123456789abcdef';

const secrets: [string, string][] = [
  ['Anthropic key', `sk-ant-api03-${random}AA`],
  ['Anthropic token', `sk-ant-oat01-${random}`],
  ['OpenAI project key', `sk-proj-${random}`],
  ['OpenAI key', `sk-${random}`],
  ['OpenRouter key', `sk-or-v1-${hex}${hex}`],
  ['Google key', `AIza${random.slice(0, 35)}`],
  ['Groq key', `gsk_${random}`],
  ['xAI key', `xai-${random}`],
  ['Z.ai key', `${hex}.${random.slice(0, 16)}`],
  ['Hugging Face token', `hf_${random.slice(0, 34)}`],
  ['AWS key id', 'AKIAIOSFODNN7EXAMPLE'],
  ['Bedrock key', `ABSK${random}`],
  ['GitHub token', `ghp_${random.slice(0, 36)}`],
  ['GitHub fine-grained token', `github_pat_${random}`],
  ['GitLab token', `glpat-${random.slice(0, 20)}`],
  ['npm token', `npm_${random.slice(0, 36)}`],
  ['Slack bot token', `${'xo'}xb-1234567890-1234567890-${random.slice(0, 24)}`],
  ['Slack app token', `${'xa'}pp-1-A012345-1234567890-${hex}`],
  ['Telegram token', `123456789:AA${random.slice(0, 33)}`],
  ['Discord token', `MTIzNDU2Nzg5MDEyMzQ1Njc4.${random.slice(0, 6)}.${random.slice(0, 38)}`],
  ['JWT', `eyJhbGciOiJIUzI1NiJ9.eyJlbWFpbCI6ImFAYi5jIn0.${random}`],
];

const settings: [string, (secret: string) => string][] = [
  ['bare', (secret) => secret],
  ['in a sentence', (secret) => `Incorrect API key provided: ${secret}. You can find it there.`],
  ['in JSON', (secret) => JSON.stringify({ error: { message: `refused ${secret}` } })],
  ['in JSON inside a string', (secret) => JSON.stringify({ body: JSON.stringify({ key: secret }) })],
  ['after a line break in JSON', (secret) => JSON.stringify({ message: `401 Invalid API key\n${secret}\tand more` })],
  ['after a line break in JSON inside a string', (secret) => JSON.stringify(JSON.stringify({ message: `refused:\n${secret}` }))],
  ['in colours', (secret) => `\u001b[31m${secret}\u001b[0m`],
  ['in brackets', (secret) => `(${secret}), next`],
  ['in an address', (secret) => `GET https://example.org/${secret}/path`],
];

test.each(secrets.flatMap(([name, secret]) => settings.map(([place, put]): [string, string, string, string] => [name, place, secret, put(secret)])))('a %s %s is masked', (_name, _place, secret, text) => {
  const masked = redact(text).text;
  expect(masked).not.toContain(secret);
  expect(masked).not.toContain(secret.slice(-12));
  expect(masked).toContain('[masked ');
});

test.each([
  ['Authorization: Bearer abcdef0123456789', 'abcdef0123456789'],
  [String.raw`{\"authorization\":\"Bearer abcdef0123456789\"}`, 'abcdef0123456789'],
  ['authorization: Basic dXNlcjpwYXNzd29yZA==', 'dXNlcjpwYXNzd29yZA=='],
  ['x-api-key: 0123456789abcdef', '0123456789abcdef'],
  ['Cookie: sessionid=abcdef123456; theme=dark', 'abcdef123456'],
  ['OPENCLAW_GATEWAY_TOKEN=correcthorsebattery', 'correcthorsebattery'],
  ['"botToken": "correcthorsebattery"', 'correcthorsebattery'],
  ['curl -u jane:hunter2secret https://example.org', 'hunter2secret'],
  ['openclaw agents --token correcthorse', 'correcthorse'],
  ['https://jane:' + 'hunter2@github.com/a/b.git', 'hunter2'],
  ['postgres' + '://user:pa55word@db:5432/x', 'pa55word'],
  ['http://127.0.0.1:18789/#token=abcdef123456', 'abcdef123456'],
  ['https://hooks.slack' + '.com/services/T000/B000/abcdefghijkl', 'abcdefghijkl'],
  ['-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\nAAAA\n-----END OPENSSH PRIVATE KEY-----', 'b3BlbnNzaC1rZXk'],
  [String.raw`"private_key": "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN`, 'MIIEvQIBADAN'],
  ['Your api key: ****f3a1 is invalid', 'f3a1'],
  ['key sk-proj-****************T3Ba', 'T3Ba'],
  ['jane.doe@example.com wrote', 'jane.doe'],
  ['/home/jane/.openclaw/openclaw.json', 'jane'],
  ['/Users/jane/Library', 'jane'],
  [String.raw`C:\\Users\\Jane Doe\\AppData`, 'Jane'],
  ['491701234567@s.whatsapp.net', '491701234567'],
  ['call +491701234567 now', '491701234567'],
  [JSON.stringify({ log: 'line\nAuthorization: Bearer abcdefghijklmnop' }), 'abcdefghijklmnop'],
  [JSON.stringify({ log: 'run\ncurl -u "jane:hunter2secret" x' }), 'hunter2secret'],
  [JSON.stringify({ log: 'from\n+4917012345678' }), '4917012345678'],
  ['Authorization: abcdef0123456789', 'abcdef0123456789'],
  ['Authorization: Bot abcdef0123456789', 'abcdef0123456789'],
  ['x-slack-signature: v0=abcdefghij', 'abcdefghij'],
  ["'set-cookie': [ 'session=abcdefgh; Path=/' ]", 'abcdefgh'],
  ['machine example.org login jane password hunter2', 'hunter2'],
  ['AccountKey=abcdefghij0123456789==;EndpointSuffix=x', 'abcdefghij0123456789'],
  ['"secretAccessKey": "wJalrXUtnFEMI/K7MDENG"', 'wJalrXUtnFEMI'],
  ['"privateKey": "abcdef"', 'abcdef'],
  ['"password": "correct horse battery staple"', 'horse battery'],
  ['OPENCLAW_GATEWAY_TOKEN=hunter2', 'hunter2'],
  ['DB_PASS=hunter2', 'hunter2'],
  ['-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\nlQVYBF0123\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----', 'lQVYBF0123'],
  ['[12:00] -----BEGIN RSA PRIVATE KEY-----\n[12:00] MIIEow\n[12:00] -----END RSA PRIVATE KEY-----', 'MIIEow'],
  ['+49 170 1234567', '1234567'],
  ['+1-415-555-0100', '555-0100'],
  ['"phone":"491701234567"', '491701234567'],
  ['/home/jürgen/.openclaw', 'jürgen'],
  ['/home/jane, then', 'jane'],
  ['jane@macbook:~$ openclaw status', 'jane'],
  ['wss://my-host.tail1234.ts.net/x', 'tail1234'],
  ['connect ETIMEDOUT 203.0.113.7:443', '203.0.113.7'],
  // Behind an escape, in another writing, over lines.
  [JSON.stringify(JSON.stringify({ password: 'abc"defghijk' })), 'defghijk'],
  ['{"password":"abc\\"defghijk"}', 'defghijk'],
  [String.raw`https:\/\/hooks.slack.com\/services\/T000\/B000\/abcdefghijkl`, 'abcdefghijkl'],
  [String.raw`api\u003dx\u0026client_secret\u003dabcdef123456`, 'abcdef123456'],
  ['“password”: “correct horse”', 'correct'],
  ['密码 password：hunter2hunter', 'hunter2'],
  ['sk-\u200bproj-a1B2c3D4e5F6g7H8', 'a1B2c3D4'],
  ...['\u034f', '\u061c', '\u180e', '\u200f', '\u202e', '\u2063', '\u2068', '\ufe0f', '\u3164', '\u{e0041}'].map((unseen): [string, string] => [`sk-proj-a1B2c3D4e5F6${unseen}g7H8i9J0k1L2`, 'g7H8i9J0']),
  ['\u001b[01;31m\u001b[Ksk-ant\u001b[m\u001b[K-api03-a1B2c3D4e5F6', 'a1B2c3D4'],
  [`${'x'.repeat(60)} OPENAI_API_KEY=abcdefgh\nijkl1234 and more`, 'ijkl1234'],
  [`{"text": "${'x'.repeat(50)}", "a": "sk-proj-a1B2c\n3D4e5F6g7H8i9J0"}`, '3D4e5F6g'],
  [`${'word '.repeat(15)}word\nZXlKa1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8\ns9T0u1V2w3X4`, 's9T0u1V2'],
  [`${'word '.repeat(15)}error\nsk-svcacct-${'a1B2c'.repeat(12)}d3E4f5G6\nkC_fQAyLfG2GySk-ax0d`, 'fQAyLfG2'],
  [`${'x'.repeat(72)} uid=100\n0(jane) gid=1`, 'jane'],
  ['http://localhost/cb?code=XQhzcBfxVnEdzAdGlGPFqYpKrPXcedqPZnjx1sZz&scope=x', 'XQhzcBfx'],
  ['MIIEow0123456789\nMIIEow0123456789\n-----END RSA PRIVATE KEY-----', 'MIIEow'],
  ['[a] -----BEGIN RSA PRIVATE KEY-----\n[a] MIIEow0123456789+/MIIEow', 'MIIEow'],
  [`refused ${hex}`, hex],
  [`tried ${hex}, then gave up`, hex],
  // By name.
  ['│ Token │ abcdef123456 │', 'abcdef123456'],
  ['gateway:\n  password: correcthorse\n', 'correcthorse'],
  ["curl -H 'x-api-key: correcthorse' x", 'correcthorse'],
  ['token=correcthorse', 'correcthorse'],
  ['AccountKey=//abcdef0123456789', 'abcdef0123456789'],
  [`session_token=${'a1'.repeat(400)}`, 'a1a1a1a1'],
  ['<password>correcthorse</password>', 'correcthorse'],
  ['the password is hunter2hunter', 'hunter2'],
  ['"noiseKey":{"private":{"type":"Buffer","data":"QUJDREVGR0g="}}', 'QUJDREVGR0g'],
  ['{"organization_id":"9b1f6c52-1111-2222-3333-444455556666"}', '9b1f6c52'],
  ['{"from":"491701234567"}', '491701234567'],
  ['Incorrect API key provided: hunter2. You can find', 'hunter2'],
  ['env=sk-ant-a...EEEE4444 |', 'EEEE4444'],
  // Of a person.
  ['uid=1000(jane) gid=1000(jane)', 'jane'],
  ['[jane@host work]$ openclaw', 'jane'],
  ['jane@Mac ~ % openclaw', 'jane'],
  ['~/.claude/projects/-Users-jane-work/x', 'jane'],
  ['Janes-MacBook-Pro.local', 'Janes'],
  ['2a01:4f8:c17:b8f::2 unreachable', '2a01:4f8'],
  ['ether 3c:22:fb:0a:1b:2c', '3c:22:fb'],
  ['arn:aws:iam::123456789012:role/x', '123456789012'],
])('%j is shown without its secret', (text, secret) => {
  expect(redact(text).text).not.toContain(secret);
});

test.each([
  '401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"},"request_id":"req_011CWZk3nV8uYt4QmR7sBd2f"}',
  'unauthorized: gateway token mismatch (provide gateway auth token)',
  'max_tokens: 100000000, input_tokens=12345678',
  'git@github.com:owner/repo.git',
  'openclaw@2026.9.6 on node v26.10.0',
  'sessionKey=agent:main:cron:nightly lane=cron-nested',
  'No API key found for provider "anthropic". Auth store: ~/.openclaw/agents/main/agent/openclaw-agent.sqlite',
  '2026-11-23T01:19:35.755+00:00 connect ECONNREFUSED 127.0.0.1:18789',
  '/root/.openclaw and /home/node/.openclaw/x',
  'Invalid token: signature, token: unauthorized',
  'secret_ref_resolution_failed, npm_package_version, max_token=100',
  'https://auth.openai.com/callback?code=ECONNREFUSED',
  'Basic authentication failed; Bearer token required',
  'region ASIA-northeast1-region, lodash@4.17.21.tgz',
  'listening on 0.0.0.0:18789 and 192.168.1.7, Node.js v24.16.0',
  'session key agent:main:main, sessionKey: agent:main:cron:nightly',
  'M_UNKNOWN_TOKEN: MatrixError: [401] Invalid access token passed',
  "printf '%s' \"$OPENAI_API_KEY\" | openclaw models auth",
  '| `GH_TOKEN`, `GITHUB_TOKEN` | refused | dropped |',
  'apiKey: "${OPENAI_API_KEY}", token: "<your token>", OLLAMA_API_KEY="ollama-local"',
  'Incorrect API key provided: undefined. You can find',
  'sudo chown -R $(id -u):$(id -g) ~/.openclaw',
  'wechat authorization: dropping message from a stranger',
  '{"token":"missing or invalid","secret":"could not be resolved"}',
  'Your account org-**** is suspended (request_id: req_011CWZk3****) sessionId=0c1e7a52-****',
  'sessionId=b5c5abed-561f-473b-bc80-274a192228f0 sha256:023aa7351222 runId=dbfbc0d1-2944-4482-bd01-5a6c0b6b2d9c',
  'WWW-Authenticate: Bearer realm="x", resource_metadata="https://example.org/.well-known"',
  'basic configuration, basic OpenClaw setup, Bearer authentication is on',
  'libsignal@whiskeysockets-libsignal-node-master.tar.gz, openclaw-gateway@default.service',
  'connect ENETUNREACH 149.154.167.220:443, nameserver 1.1.1.1, fe80::1, ::1, 12:34:56',
  'the folder /home/.local and C:\\Users\\user\\.openclaw',
  `${'x'.repeat(60)} see hello@127.0.0.1\nWebhook failed`,
  ...['request_id: ', '"trace_id":"', 'requestId=', '(Request ID: ', 'sha256:', 'md5 ', '/cache/', 'traceparent: 00-', 'ETag: "'].map((before) => `${before}${hex} failed`),
  `${hex}.png, ${hex}-1, ${hex}${hex}, ${'0'.repeat(32)}`,
  'author=steipete cacheKey=a1B2c3D4e5F6g7H8i9 authProfile=openai:default tokenCount=123456789',
])('%j holds nothing to mask', (text) => {
  expect(redact(text).text).toBe(text);
});

test('the folder of a user keeps the rest of its path', () => {
  expect(redact('/home/jane/.openclaw/openclaw.json').text).toBe('/home/[masked user]/.openclaw/openclaw.json');
});

test.each([
  ['postgres' + '://app:pa55word@db.internal:5432/x', 'postgres://[masked credentials]@db.internal:5432/x'],
  ['https://jane@github.com/a/b.git', 'https://[masked credentials]@github.com/a/b.git'],
  ['Set-Cookie: cf_clearance=abcdefgh12; Path=/; Expires=Mon, 23-Nov-26 01:19:35 GMT; b=cdefgh', 'Set-Cookie: cf_clearance=[masked secret]; Path=/; Expires=Mon, 23-Nov-26 01:19:35 GMT; b=[masked cookie]'],
  ['{\\"password\\":\\"hunter2hunter\\",\\"port\\":18789}', '{\\"password\\":\\"[masked secret]\\",\\"port\\":18789}'],
  ['https://api.example.org/x?token=abcdef123456&model=gpt-5.4', 'https://api.example.org/x?token=[masked secret]&model=gpt-5.4'],
  ['https://api.telegram.org/bot123456789:AAa1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6/getMe', 'https://api.telegram.org/bot[masked telegram token]/getMe'],
])('what stands around a secret stays: %j', (text, masked) => {
  expect(redact(text).text).toBe(masked);
});

test('masks name their places in the original', () => {
  const text = `a ${'sk-' + random} b`;
  expect(redact(text).masks.map(({ start, end }) => text.slice(start, end))).toEqual([`sk-${random}`]);
});

/** Texts that make a careless search look at everything again from every place. */
const adversarial = ['sk-', '?key=', 'token: a_', '"token": \\"a', '-----BEGIN PRIVATE KEY-----\n', 'AAAAAAAA-----END PRIVATE KEY-----\n', '\\', 'C:\\a', 'a\u001b[m', '%41%3A', '://a:', 'a@', '1.', 'M', `${'a'.repeat(80)}\n`, 'cookie: a=b; ', '| a ', '│ ab-│ cd-│\n', `│ ${'a'.repeat(40)} │\n`, `${' '.repeat(110)}${'b'.repeat(40)}\n`, `[gateway] ${'a'.repeat(70)}\n`, 's\0', '{"kind":"Secret","data":{"a":"', '/home/anna anna '];

test.each(adversarial)('a long text of %j is masked in the time of any other', (piece) => {
  const start = process.cpuUsage();
  redact(piece.repeat(200_000 / piece.length));
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2_000);
});
