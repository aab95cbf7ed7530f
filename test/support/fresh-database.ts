import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

/** A PostgreSQL database that nobody else uses. */
export interface FreshDatabase {
  readonly url: string
  /** Ends all its connections and removes it. */
  readonly drop: () => Promise<void>
}

/**
 * Creates an empty database with a random name; drop it in `afterAll` or `onTestFinished`.
 * @throws Error when the test run has no services
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = inject('databaseUrl')
  if (!server)
    throw new Error('no database: run the tests with the vitest.config.ts of the project')
  const name = `privacy_desk_test_${randomBytes(8).toString('hex')}`
  await run(server, `CREATE DATABASE ${name} TEMPLATE template0`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    url: url.href,
    drop: () => run(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
