import { configDefaults, defineConfig } from 'vitest/config'
import { watchedForks } from './test/support/watched-forks.js'

/** Benches that run what was built. */
const ofBuilt = 'bench/triage.bench.ts'

export default defineConfig({
  ssr: { resolve: { conditions: ['source'] } },
  resolve: { conditions: ['source'] },
  test: {
    env: { TZ: 'UTC' },
    hookTimeout: 120_000,
    pool: watchedForks,
    // Tests make short-lived things without end: a larger nursery takes a tenth off their time.
    execArgv: ['--max-semi-space-size=64'],
    projects: [
      {
        extends: true,
        test: {
          name: 'desk',
          include: ['test/**/*.test.ts'],
          benchmark: { exclude: [...configDefaults.exclude, ofBuilt] },
          globalSetup: ['test/support/services.ts'],
          testTimeout: 90_000,
          // A third of the time goes into waiting for servers; by default one core would stand idle.
          // A third worker makes it slower again.
          maxWorkers: 2,
          // Loading the modules anew for each file took more time than all pure tests together.
          isolate: false,
        },
      },
      {
        // What is compared with other programs' speed is what a desk runs, not the sources.
        test: {
          name: 'built',
          include: [],
          benchmark: { include: [ofBuilt] },
          env: { TZ: 'UTC' },
          pool: 'forks',
          server: { deps: { external: [/\/dist\//] } },
        },
      },
      {
        // The page and its desk run as they were built, so nothing of them is resolved to sources.
        test: {
          name: 'browser',
          include: ['test/browser/**/*.e2e.ts'],
          benchmark: { include: [] },
          globalSetup: ['test/browser/setup.ts'],
          env: { TZ: 'UTC' },
          pool: watchedForks,
          hookTimeout: 120_000,
          testTimeout: 120_000,
          maxWorkers: 2,
          isolate: false,
          server: { deps: { external: [/\/dist\//] } },
          // Beside the others a page would be painted too late.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
