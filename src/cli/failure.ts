/** Says on standard error what went wrong, to whoever called; 2 is the exit code for it. */
export function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
