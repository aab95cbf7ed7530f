import type { PGlite } from '@electric-sql/pglite'
import type { Client } from '../open-client.js'
import { applyMigrations } from './apply-migrations.js'
import { embeddedMigrations } from './embedded-migrations.js'
import type { Migration } from './migration.js'
import { unappliedMigrations } from './unapplied-migrations.js'

/**
 * Brings an embedded database up to date.
 * @returns the names of the migrations that were applied
 * @throws InfrastructureError `migration-failed`
 */
export async function migrateEmbedded(
  database: PGlite,
  client: Client,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  const missing = await unappliedMigrations(client, migrations)
  return missing.length === 0 ? [] : applyMigrations(embeddedMigrations(database), migrations)
}
