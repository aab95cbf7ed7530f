import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { InfrastructureError } from '../../../ports/infrastructure-error.js'
import type { Migration } from './migration.js'
import { migrationsList, noFilters } from './migrations-list.js'
import { withSchemaEngine } from './schema-engine.js'

const provider = 'datasource db {\n  provider = "postgresql"\n}\n'

/**
 * Applies what the database has not seen yet, as `prisma migrate deploy` would, under the
 * engine's advisory lock, which ends with the connection.
 * @returns the names of the migrations that were applied, oldest first
 * @throws InfrastructureError `migration-failed`
 */
export async function applyMigrations(
  database: SqlMigrationAwareDriverAdapterFactory,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  try {
    return await withSchemaEngine(database, provider, async (engine) => {
      const list = migrationsList(migrations)
      const applied = await engine.applyMigrations({ migrationsList: list, filters: noFilters })
      return applied.appliedMigrationNames
    })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new InfrastructureError('migration-failed', `a migration failed: ${why}`, {
      retryable: false,
      cause: error,
    })
  }
}
