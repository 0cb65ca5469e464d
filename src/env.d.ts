/** Whether authors work on the pages; src/build/development.ts sets it. */
declare const __DEVELOPMENT__: boolean;
