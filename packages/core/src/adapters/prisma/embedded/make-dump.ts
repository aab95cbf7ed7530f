import { PGlite } from '@electric-sql/pglite'
import { applyMigrations } from '../migrations/apply-migrations.js'
import { embeddedMigrations } from '../migrations/embedded-migrations.js'
import { readMigrations } from '../migrations/read-migrations.js'
import { writeDump } from './dump.js'
import { newDatabase } from './new-database.js'

/**
 * Makes the migrated database that new embedded stores start from.
 * @returns the path of the file that was written
 */
export async function makeDump(): Promise<string> {
  const migrations = await readMigrations()
  const database = await PGlite.create(newDatabase)
  try {
    await applyMigrations(embeddedMigrations(database), migrations)
    // Else each copy would begin by reading the log of the migrations.
    await database.exec('CHECKPOINT')
    return await writeDump(await database.dumpDataDir('gzip'), migrations)
  } finally {
    await database.close()
  }
}
