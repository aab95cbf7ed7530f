import { PGlite } from '@electric-sql/pglite'
import { newDatabase } from '../embedded/new-database.js'
import { embeddedMigrations } from './embedded-migrations.js'
import type { Migration } from './migration.js'
import { migrationsList, noFilters } from './migrations-list.js'
import { withSchemaEngine } from './schema-engine.js'

/**
 * The SQL that is missing between what the migrations make and what the schema says, tried out in
 * an embedded database; `null` when they agree. Partial indexes, collations, triggers and grants,
 * which the schema language has no words for, do not count.
 */
export async function schemaDifference(
  migrations: readonly Migration[],
  schema: string,
): Promise<string | null> {
  const database = await PGlite.create(newDatabase)
  try {
    const diff = await withSchemaEngine(embeddedMigrations(database), schema, (engine) =>
      engine.diff({
        from: { tag: 'migrations', ...migrationsList(migrations) },
        to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schema }] },
        script: true,
        exitCode: true,
        filters: noFilters,
      }),
    )
    return diff.exitCode === 0 ? null : (diff.stdout ?? '')
  } finally {
    await database.close()
  }
}
