import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { PostgresConnection } from '../postgres-connection.js'
import { type Connected, withWholeScripts } from './with-whole-scripts.js'

/** Longest wait for another process that migrates, in milliseconds. */
const patience = 60_000

/** The key by which every Prisma schema engine locks a database out for others. */
const migrationLock = 72_707_369

/** A connection of its own for migrations; the lock it takes ends with it. */
export interface PostgresMigrations {
  readonly factory: SqlMigrationAwareDriverAdapterFactory
  close(): Promise<void>
}

/**
 * Lets the schema engine work on a PostgreSQL: makes the schema if there is none, and waits its
 * turn while another process migrates.
 * @throws what the driver throws: no connection, no privilege, or no turn within a minute
 */
export async function postgresMigrations(at: PostgresConnection): Promise<PostgresMigrations> {
  const { connectionString, schema } = at
  const prisma = new PrismaPg({ connectionString, max: 1, idleTimeoutMillis: 0 }, { schema })
  const adapter = await prisma.connect()
  const close = (): Promise<void> => adapter.dispose()
  const runScript = (script: string): Promise<unknown> => adapter.underlyingDriver().query(script)
  try {
    await runScript(`SET lock_timeout = ${patience}`)
    await runScript(`SELECT pg_advisory_lock(${migrationLock})`)
    await runScript('RESET lock_timeout')
    await createSchema(schema, runScript)
  } catch (error) {
    await close()
    throw error
  }
  const database = async (): Promise<Connected> => ({ adapter, runScript })
  return { factory: withWholeScripts(database, noShadow), close }
}

/** Not `IF NOT EXISTS`, which asks for the privilege to create even where nothing is created. */
async function createSchema(
  schema: string,
  runScript: (script: string) => Promise<unknown>,
): Promise<void> {
  await runScript(`DO $$ BEGIN
    IF to_regnamespace('${schema}') IS NULL THEN CREATE SCHEMA ${schema}; END IF;
  END $$`)
}

async function noShadow(): Promise<never> {
  throw new Error('migrations are tried out in an embedded database, never in a PostgreSQL')
}
