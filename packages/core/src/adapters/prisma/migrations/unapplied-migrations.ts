import type { Client } from '../open-client.js'
import type { Migration } from './migration.js'

/**
 * The migrations that a database has not had yet. Two short queries, so that a start with nothing
 * to migrate loads no schema engine, takes no lock and needs no right to change tables.
 * @throws InfrastructureError
 */
export async function unappliedMigrations(
  client: Client,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> {
  const [table] = await client.$queryRaw<{ known: boolean }[]>`
    SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known`
  if (!table?.known) return migrations
  const rows = await client.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  const applied = new Set(rows.map((row) => row.name))
  return migrations.filter((migration) => !applied.has(migration.name))
}
