/** A fenced block. Its fence is longer than any run of backticks inside, so that nothing inside can end it. */
export function fenced(text: string, language: string): string {
  let longest = 0;
  let run = 0;
  for (const character of text) {
    run = character === '`' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** What begins a block that may reach into the sections below, or looks like one of them: fences and headings. */
const reaching = ['```', '~~~', '#'];

/** A line of nothing but these makes a heading of the line before it. */
const underlines = /^\s*(?:=+|-+)\s*$/;

/** A reader's own Markdown. Where it could reach beyond its section it stands in a quotation, at whose end every block ends. */
export function contained(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');
  const reaches = lines.some((line) => line.includes('<') || underlines.test(line) || reaching.some((start) => line.trimStart().startsWith(start)));
  return reaches ? lines.map((line) => `> ${line}`).join('\n') : lines.join('\n');
}
