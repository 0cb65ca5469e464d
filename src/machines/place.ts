/** How an address of the site (`/guides/x/#y`) is written in a file, so that it leads there. */
export type Place = (address: string) => string;
