/** How long the page waits for the reader to go on before it writes the address, in milliseconds. Browsers refuse too many changes. */
const PAUSE = 300;

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Puts what the page shows into its address, once the reader pauses, so that it can be kept and reloaded. */
export function writeAddress(address: () => string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => history.replaceState(null, '', address()), PAUSE);
}
