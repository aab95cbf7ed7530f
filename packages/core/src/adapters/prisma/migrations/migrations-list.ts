import type { MigrationList } from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { Migration } from './migration.js'

/** Nothing in the database is kept from the schema engine. */
export const noFilters = { externalTables: [], externalEnums: [] }

/** The migrations as the schema engine wants them. */
export function migrationsList(migrations: readonly Migration[]): MigrationList {
  return {
    baseDir: 'prisma/migrations',
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}
