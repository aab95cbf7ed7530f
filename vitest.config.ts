import { defineConfig } from 'vitest/config'

export default defineConfig({
  ssr: { resolve: { conditions: ['source'] } },
  resolve: { conditions: ['source'] },
  test: {
    env: { TZ: 'UTC' },
    hookTimeout: 120_000,
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          name: 'desk',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/support/services.ts'],
          testTimeout: 90_000,
          // Half of the time goes into waiting for servers; by default one core would stand idle.
          maxWorkers: 2,
          // Loading the modules anew for each file took more time than all pure tests together.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.e2e.ts'],
          benchmark: { include: [] },
          globalSetup: ['test/browser/setup.ts'],
          testTimeout: 120_000,
          maxWorkers: 2,
          isolate: false,
          // Beside the others a page would be painted too late.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
