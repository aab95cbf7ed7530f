import type { PGlite } from '@electric-sql/pglite'
import { openDatabase } from '@privacy-desk/core/adapters/prisma/embedded/open-database.js'
import { migrateEmbedded } from '@privacy-desk/core/adapters/prisma/migrations/migrate-embedded.js'
import { readMigrations } from '@privacy-desk/core/adapters/prisma/migrations/read-migrations.js'
import { openClient } from '@privacy-desk/core/adapters/prisma/open-client.js'
import { prismaStore } from '@privacy-desk/core/adapters/prisma/prisma-store.js'
import type { Store } from '@privacy-desk/core/ports/store.js'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { afterAll, beforeAll } from 'vitest'
import { storeContract } from '../../contracts/store.contract.js'
import { emptyTables } from './empty-tables.js'

let database: PGlite
let store: Store

beforeAll(async () => {
  const migrations = await readMigrations()
  database = await openDatabase('memory', migrations)
  const { client, close } = openClient(new PrismaPGlite(database))
  await migrateEmbedded(database, client, migrations)
  store = prismaStore(client, close)
})

afterAll(async () => {
  await store.close()
  await database.close()
})

storeContract('the embedded store', async () => {
  await emptyTables((script) => database.exec(script))
  return { store, dispose: async () => undefined }
})
