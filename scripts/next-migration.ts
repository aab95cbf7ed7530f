import type { Migration } from '@privacy-desk/core/adapters/prisma/migrations/migration.js'

/** Asked for a migration that cannot be written; the message says why. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused'
}

/**
 * The migration to write next.
 * @param name words in lower case, joined by `-` or `_`
 * @param difference the SQL that is missing, `null` for none
 * @throws MigrationRefused when the name is unfit, nothing changed, or it would not sort last
 */
export function nextMigration(
  name: string,
  difference: string | null,
  known: readonly Migration[],
  now: Date,
): Migration {
  if (!/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(name)) {
    throw new MigrationRefused('give the migration a name of lower-case words, such as add-owner')
  }
  if (difference === null) {
    throw new MigrationRefused(
      'nothing changed: the migrations already make what the schema says (for SQL that the schema has no words for, add --by-hand)',
    )
  }
  const next = `${now.toISOString().replace(/\D/g, '').slice(0, 14)}_${name.replaceAll('-', '_')}`
  const last = known.at(-1)?.name ?? ''
  if (next <= last)
    throw new MigrationRefused(`${next} would come before ${last}: is the clock right?`)
  return { name: next, sql: difference }
}
