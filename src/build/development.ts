import type { AstroIntegration } from 'astro';

/**
 * Tells the pages, as `__DEVELOPMENT__`, whether authors work on them. Astro's own `import.meta.env.DEV` does not serve: a
 * variable DEV of the shell turns it on in a build, and with it the policy that lets pages run inline scripts.
 */
export const developmentMode = (): AstroIntegration => ({
  name: 'development-mode',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      updateConfig({ vite: { define: { __DEVELOPMENT__: JSON.stringify(command === 'dev') } } });
    },
  },
});
