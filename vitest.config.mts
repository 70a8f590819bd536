import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const minute = 60_000;
// Tests read the sources themselves, so nothing has to be built before them.
const conditions = ['modus-source', 'module', 'node', 'development|production'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['modus-source', 'node'] } },
  test: {
    // Half of what takes long waits for a browser: a worker more than there are processors keeps them busy.
    maxWorkers: availableParallelism() + 1,
    reporters: ['default'],
    projects: readdirSync(new URL('packages/', import.meta.url), { withFileTypes: true })
      .filter((item) => item.isDirectory())
      .map(({ name }) => ({
        extends: true,
        test: {
          name,
          root: `packages/${name}`,
          include: ['test/**/*.test.ts'],
          environment: 'node',
          testTimeout: process.env.MODUS_LONG ? 120 * minute : minute,
          hookTimeout: minute,
        },
      })),
  },
});
