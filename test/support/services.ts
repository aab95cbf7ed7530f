import type { TestProject } from 'vitest/node'
import { buildPrograms } from './build-programs.js'
import { postgres } from './services/postgres.js'
import { type Provided, provideService } from './services/provide-service.js'
import { redis } from './services/redis.js'

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string
    redisUrl: string
  }
}

/**
 * Builds the programs, makes a real PostgreSQL and a real Redis available to all tests, and stops
 * those it started.
 * Tests reach them by `freshDatabase` and `redisPrefix`.
 * @throws Error that says what to set or install
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildPrograms()
  const starting = await Promise.allSettled([provideService(postgres), provideService(redis)])
  const running = starting.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []))
  const failures = starting.flatMap((start) => (start.status === 'rejected' ? [start.reason] : []))
  const [database, queue] = running
  if (!database || !queue) {
    await stopAll(running)
    throw new Error(failures.map(sentence).join('\n'))
  }
  for (const { line } of running) project.vitest.logger.log(line)
  project.provide('databaseUrl', database.url)
  project.provide('redisUrl', queue.url)
  return () => stopAll(running)
}

async function stopAll(services: readonly Provided[]): Promise<void> {
  await Promise.all(services.map((service) => service.stop()))
}

function sentence(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason)
}
