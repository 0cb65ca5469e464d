/** How programs draw what they say: OpenClaw's tables and notes (its terminal-core/table.ts and note.ts), gutters, repeated prefixes. */

/** What a table is drawn with. */
interface Border {
  rule: string;
  edge: (widths: readonly number[]) => string;
}

export const unicode: Border = { rule: '│', edge: (widths) => `├${widths.map((width) => '─'.repeat(width + 2)).join('┼')}┤` };
export const ascii: Border = { rule: '|', edge: (widths) => `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+` };

/** A cell's lines, as OpenClaw's tables break them: behind the last blank, stroke or point that fits, else in the middle. */
function cellLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    let rest = line.trimStart();
    while (rest.length > width) {
      const fits = rest.slice(0, width).search(/[ /_.-][^ /_.-]*$/) + 1 || width;
      lines.push(rest.slice(0, fits).trimEnd());
      rest = rest.slice(fits).trimStart();
    }
    lines.push(rest);
  }
  return lines;
}

/** A table whose columns are as wide as asked for, with a rule above and below. */
export function table({ rule, edge }: Border, rows: readonly string[][], widths: readonly number[]): string {
  const drawn = rows.flatMap((row) => {
    const cells = row.map((cell, index) => cellLines(cell, widths[index] ?? 1));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => `${rule}${cells.map((lines, index) => ` ${(lines[line] ?? '').padEnd(widths[index] ?? 1)} `).join(rule)}${rule}`);
  });
  return [edge(widths), ...drawn, edge(widths)].join('\n');
}

/** Words to lines of a width; a longer word is cut, what follows a bullet is set below its text. */
function wordLines(line: string, width: number): string[] {
  const [, indent = '', bullet = '', content = ''] = /^(\s*)([-*•]\s+)?(.*)$/s.exec(line) ?? [];
  const next = `${indent}${' '.repeat(bullet.length)}`;
  const room = Math.max(10, width - next.length);
  const lines: string[] = [];
  let current = '';
  for (const word of content.split(/\s+/).filter(Boolean)) {
    if (current && current.length + 1 + word.length <= room) current += ` ${word}`;
    else {
      if (current) lines.push(current);
      const pieces = word.match(new RegExp(`.{1,${room}}`, 'gsu')) ?? [word];
      current = pieces.pop() ?? '';
      lines.push(...pieces);
    }
  }
  return [...lines, current].map((text, index) => `${index === 0 ? `${indent}${bullet}` : next}${text}`);
}

/** A box around some lines, as OpenClaw draws its notes. */
export function note(text: string, width: number, isColoured = false): string {
  const lines = text.split('\n').flatMap((line) => wordLines(line, width));
  const room = Math.max(...lines.map((line) => line.length));
  const rule = isColoured ? '\u001b[90m│\u001b[39m' : '│';
  const body = ['', ...lines, ''].map((line) => `${rule}  ${line.padEnd(room)}  ${rule}`);
  return [`◇  Doctor ${'─'.repeat(Math.max(1, room - 6))}╮`, ...body, `├${'─'.repeat(room + 4)}╯`].join('\n');
}

/** Lines broken at a width, and a prefix in front of every one; `first` where the first line of each text has another. */
export function behind(text: string, width: number, prefix: (line: number) => string, first = prefix): string {
  const broken = text.split('\n').map((line) => line.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? ['']);
  return broken.flatMap((lines, text) => lines.map((line, index) => `${(index === 0 ? first : prefix)(text)}${line}`)).join('\n');
}
