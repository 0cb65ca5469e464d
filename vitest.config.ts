import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', setupFiles: ['test/no-network.ts'], include: ['test/**/*.test.ts'], exclude: ['test/site/**', 'test/browser/**', 'test/servers/**'], testTimeout: 30_000 } },
      // These read dist/, which `npm run build` has written. A busy machine shows its pages late.
      { test: { name: 'built', globalSetup: ['test/browser/unpack.ts'], setupFiles: ['test/no-network.ts'], expect: { poll: { timeout: 10_000 } }, include: ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000, maxWorkers: 2 } },
      // This starts nginx and Caddy, which are the system's; `npm run test:hosting` alone asks for them.
      { test: { name: 'servers', expect: { poll: { timeout: 10_000 } }, include: ['test/servers/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: 2 } },
    ],
  },
});
