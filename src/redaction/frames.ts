import type { Joint } from './joint.ts';

/** The rules of frames; those of plain characters count where a line has no others, since commands and logs have them too. */
const anyRule = /[│┃║|]/g;
const drawnRule = /[│┃║]/g;
const plainRule = /\|/g;

/** The most columns of a table that is read column by column. */
const COLUMNS = 8;

const bullet = /^[-*•]\s/;

/** The shortest piece of a word that OpenClaw cuts for a note: its notes are 40 wide or wider, with room for an indent. */
const CUT_WORD = 30;

/** What a cell holds, [start, end) without its padding, and how many blanks stand behind it. */
interface Cell {
  start: number;
  end: number;
  padding: number;
}

/**
 * Where the text of a cell goes on in the same column of the next line, column by column: in tables, and in boxes, which have
 * one. A word goes on where the cell is full or ends as programs break lines, behind a stroke or a point; else there was a blank.
 */
export function cellJoints(text: string): Joint[][] {
  const columns: Joint[][] = [];
  for (const rows of tablesIn(text)) {
    const starts = rows.map((row, index) => isNewRow(rows[index - 1] ?? [], row));
    for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
      const own = (columns[column] ??= []);
      for (const joint of jointsOf(text, rows, column, starts)) own.push(joint);
    }
  }
  return columns.filter((joints) => joints.length > 0);
}

/** Whether a row of a table begins with this line: cells are filled from above, so one goes on below no blank. */
const isNewRow = (before: readonly Cell[], row: readonly Cell[]): boolean => row.some((cell, column) => !isEmpty(cell) && isEmpty(before[column] ?? cell));

const isEmpty = ({ start, end }: Cell) => start === end;

/** Lines that follow each other and have as many rules. */
function tablesIn(text: string): Cell[][][] {
  const tables: Cell[][][] = [];
  let columns = 0;
  let next = 0;
  anyRule.lastIndex = 0;
  for (let found = anyRule.exec(text); found; found = anyRule.exec(text)) {
    const start = text.lastIndexOf('\n', found.index) + 1;
    const close = text.indexOf('\n', found.index);
    const end = close < 0 ? text.length : close;
    const row = cellsOf(text, start, end);
    if (row.length > 0 && row.length === columns && start === next) tables.at(-1)?.push(row);
    else if (row.length > 0) tables.push([row]);
    columns = row.length;
    next = end + 1;
    anyRule.lastIndex = next;
  }
  return tables.filter((rows) => rows.length > 1);
}

/** The cells of a line; none where it has too few rules or too many. */
function cellsOf(text: string, start: number, end: number): Cell[] {
  const line = text.slice(start, end);
  const drawn = placesOf(drawnRule, line);
  const rules = drawn.length > 1 ? drawn : placesOf(plainRule, line);
  if (rules.length < 2 || rules.length > COLUMNS + 1) return [];
  return rules.slice(1).map((rule, index) => {
    const from = (rules[index] ?? 0) + 1;
    const cell = line.slice(from, rule);
    const shown = cell.trimEnd();
    return { start: start + from + shown.length - shown.trimStart().length, end: start + from + shown.length, padding: cell.length - shown.length };
  });
}

const placesOf = (rule: RegExp, line: string): number[] => [...line.matchAll(rule)].map(({ index }) => index);

function jointsOf(text: string, rows: readonly Cell[][], column: number, starts: readonly boolean[]): Joint[] {
  const cells = rows.flatMap(({ [column]: cell }) => cell ?? []);
  const least = leastPadding(cells.filter((cell) => !isEmpty(cell)));
  const leastOfWords = leastPadding(cells.filter(({ start, end }) => text.slice(start, end).includes(' ')));
  return cells.slice(1).flatMap((cell, index): Joint[] => {
    const before = cells[index] ?? cell;
    const shown = text.slice(before.start, before.end);
    if (isEmpty(before) || isEmpty(cell) || starts[index + 1] || bullet.test(text.slice(cell.start, cell.end))) return [];
    const isFull = before.padding === least || (before.padding <= leastOfWords && isCut(shown));
    return [{
      start: before.start, end: before.end, next: cell.start, close: cell.end,
      by: isFull || /[-_/.=]$/.test(shown) ? '' : ' ',
      isSure: /[-_/=]$/.test(shown),
      isFull,
      mayBeRow: column > 0 && !isEmpty(rows[index + 1]?.[0] ?? cell),
    }];
  });
}

const leastPadding = (cells: readonly Cell[]): number => cells.reduce((least, { padding }) => Math.min(least, padding), Number.POSITIVE_INFINITY);

/** Whether a text is one long word, behind a bullet or not: it was cut where it is as wide as the lines of words. */
const isCut = (shown: string) => /^(?:[-*•]\s{1,4})?\S+$/.test(shown) && shown.length >= CUT_WORD;
