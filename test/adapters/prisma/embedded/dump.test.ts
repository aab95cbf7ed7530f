import { readDump } from '@privacy-desk/core/adapters/prisma/embedded/dump.js'
import { openDatabase } from '@privacy-desk/core/adapters/prisma/embedded/open-database.js'
import { migrateEmbedded } from '@privacy-desk/core/adapters/prisma/migrations/migrate-embedded.js'
import { readMigrations } from '@privacy-desk/core/adapters/prisma/migrations/read-migrations.js'
import { openClient } from '@privacy-desk/core/adapters/prisma/open-client.js'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { expect, onTestFinished, test } from 'vitest'

test('a new database starts from the dump of the build, with nothing left to migrate', async () => {
  const migrations = await readMigrations()
  expect(await readDump(migrations), 'npm run prepare makes it').not.toBeNull()
  expect(await appliedAtStart(migrations)).toEqual([])
})

test('a dump made of other migrations is not used: they run instead', {
  timeout: 60_000,
}, async () => {
  const migrations = await readMigrations()
  const edited = migrations.map(({ name, sql }) => ({ name, sql: `${sql}\n-- edited` }))
  expect(await readDump(edited)).toBeNull()
  expect(await appliedAtStart(edited)).toEqual(migrations.map(({ name }) => name))
})

async function appliedAtStart(
  migrations: Awaited<ReturnType<typeof readMigrations>>,
): Promise<readonly string[]> {
  const database = await openDatabase('memory', migrations)
  onTestFinished(() => database.close())
  return migrateEmbedded(database, openClient(new PrismaPGlite(database)).client, migrations)
}
