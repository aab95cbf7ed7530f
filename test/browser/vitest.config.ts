import { defineConfig } from 'vitest/config'

/** The tests that need a browser: `npm run test:e2e`. */
export default defineConfig({
  ssr: { resolve: { conditions: ['source'] } },
  resolve: { conditions: ['source'] },
  test: {
    include: ['test/browser/**/*.e2e.ts'],
    globalSetup: ['test/browser/setup.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
  },
})
