/** A day as files, pages and machines write it: 2026-11-29. */
export const day = (date: Date): string => date.toISOString().slice(0, 10);
