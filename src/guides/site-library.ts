import { libraryReader, type Library } from './library.ts';

const read = libraryReader(process.cwd());
let built: Library | undefined;

/** The library of the site at hand: read once a build; while authors work, whatever has changed is read anew. */
export const siteLibrary = (): Library => (__DEVELOPMENT__ ? read().library : (built ??= read().library));
