import file from './icon.svg?raw';

/** The site's sign as an address that asks for no file: pages may load pictures from nowhere, since a picture's address can carry words away. */
export const icon = `data:image/svg+xml,${encodeURIComponent(file.trim())}`;
