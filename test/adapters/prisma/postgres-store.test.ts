import { openPostgresStore } from '@privacy-desk/core/adapters/prisma/open-store.js'
import type { Store } from '@privacy-desk/core/ports/store.js'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { storeContract } from '../../contracts/store.contract.js'
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database.js'
import { emptyTables } from './empty-tables.js'

let database: FreshDatabase
let owner: pg.Client
let store: Store

beforeAll(async () => {
  database = await freshDatabase()
  store = await openPostgresStore({ url: database.url })
  owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
})

afterAll(async () => {
  await owner.end()
  await store.close()
  await database.drop()
})

storeContract('the store in PostgreSQL', async () => {
  await emptyTables((script) => owner.query(script))
  return { store, dispose: async () => undefined }
})
