import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { Migration } from '../migrations/migration.js'
import { readDump } from './dump.js'
import { newDatabase } from './new-database.js'

/**
 * Opens the embedded database in a folder, which must be locked, or one in memory. A new one
 * starts from the dump made at build time; where there is none, it is empty and has to be migrated.
 */
export async function openDatabase(
  folder: string | 'memory',
  migrations: readonly Migration[],
): Promise<PGlite> {
  if (folder === 'memory') return create(undefined, migrations)
  const dataDir = join(folder, 'database')
  const unfinished = join(folder, 'database.unfinished')
  // A first start that was cut short left a torn database in which nothing was ever stored.
  if (existsSync(unfinished)) await rm(dataDir, { recursive: true, force: true })
  if (existsSync(dataDir)) return PGlite.create({ dataDir })
  await mkdir(folder, { recursive: true })
  await writeFile(unfinished, '')
  const database = await create(dataDir, migrations)
  await rm(unfinished)
  return database
}

async function create(
  dataDir: string | undefined,
  migrations: readonly Migration[],
): Promise<PGlite> {
  const dump = await readDump(migrations)
  return PGlite.create({
    ...newDatabase,
    ...(dataDir !== undefined && { dataDir }),
    ...(dump && { loadDataDir: dump }),
  })
}
