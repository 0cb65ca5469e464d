import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { headerRules, headersFile } from './headers.ts';

/** Writes what a host is to send with the files, for hosts that read it from the built folder. */
export function hostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base),
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile(headerRules(base))),
    },
  };
}
