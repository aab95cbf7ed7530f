import type { Client } from '../open-client.js'
import type { PostgresConnection } from '../postgres-connection.js'
import { toInfrastructureError } from '../to-infrastructure-error.js'
import { applyMigrations } from './apply-migrations.js'
import type { Migration } from './migration.js'
import { postgresMigrations } from './postgres-migrations.js'
import { unappliedMigrations } from './unapplied-migrations.js'

/**
 * Brings a PostgreSQL up to date, under a lock that lets one process migrate at a time. Where
 * nothing is missing it changes nothing, takes no lock and needs no right to change tables.
 * @returns the names of the migrations that were applied
 * @throws InfrastructureError
 */
export async function migratePostgres(
  at: PostgresConnection,
  client: Client,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  const missing = await unappliedMigrations(client, migrations)
  if (missing.length === 0) return []
  const { factory, close } = await postgresMigrations(at).catch((error: unknown) => {
    throw toInfrastructureError(error)
  })
  try {
    return await applyMigrations(factory, migrations)
  } finally {
    await close()
  }
}
