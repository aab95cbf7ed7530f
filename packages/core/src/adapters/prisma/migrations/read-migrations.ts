import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Migration } from './migration.js'
import { prismaFolder } from './prisma-folder.js'

/**
 * Reads all migrations, oldest first.
 * @throws Error when the folder or a migration's SQL cannot be read
 */
export async function readMigrations(
  folder = join(prismaFolder, 'migrations'),
): Promise<readonly Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => ({
      name,
      sql: await readFile(join(folder, name, 'migration.sql'), 'utf8'),
    })),
  )
}
