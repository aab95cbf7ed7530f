import type { PGlite } from '@electric-sql/pglite'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { type Connected, withWholeScripts } from './with-whole-scripts.js'

/**
 * Lets the schema engine work on an embedded database, which stays open afterwards. It is its own
 * shadow: only a comparison asks for one, and works on an empty database anyhow.
 */
export function embeddedMigrations(database: PGlite): SqlMigrationAwareDriverAdapterFactory {
  const connect = async (): Promise<Connected> => ({
    adapter: await new PrismaPGlite(database).connect(),
    runScript: (script) => database.exec(script),
  })
  return withWholeScripts(connect, connect)
}
