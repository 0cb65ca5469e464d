/** Widths at which terminals and mail programs break lines, in characters. */
export const usualWidths: ReadonlySet<number> = new Set([72, 76, 78, 79, 80, 100, 120, 132, 160]);
