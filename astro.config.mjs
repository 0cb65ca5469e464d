import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { codeBlocks } from './src/build/code-blocks.ts';
import { contentChecks } from './src/build/content-checks.ts';
import { developmentMode } from './src/build/development.ts';
import { searchIndex } from './src/build/search-index.ts';
import { hostFiles } from './src/hosting/host-files.ts';

export default defineConfig({
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Quotes and dashes of commands and messages stay as they are typed; colours would need a style a word.
  markdown: { processor: satteri({ hastPlugins: [codeBlocks], features: { smartPunctuation: false } }), syntaxHighlight: false },
  integrations: [developmentMode(), contentChecks(), mdx(), searchIndex(), hostFiles()],
  // The policy forbids inline scripts and styles: each becomes a file, however small.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    // Preloads would be asked for by addresses from the root, which a copy on disk does not have. Astro overwrites Vite's own option.
    plugins: [{ name: 'no-preloads', configResolved: ({ environments }) => void (environments.client.build.modulePreload = false) }],
    worker: { format: 'es' },
  },
});
