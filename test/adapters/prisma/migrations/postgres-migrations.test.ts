import { createHash } from 'node:crypto'
import { applyMigrations } from '@privacy-desk/core/adapters/prisma/migrations/apply-migrations.js'
import type { Migration } from '@privacy-desk/core/adapters/prisma/migrations/migration.js'
import { postgresMigrations } from '@privacy-desk/core/adapters/prisma/migrations/postgres-migrations.js'
import { readMigrations } from '@privacy-desk/core/adapters/prisma/migrations/read-migrations.js'
import { openPostgresStore } from '@privacy-desk/core/adapters/prisma/open-store.js'
import { postgresConnection } from '@privacy-desk/core/adapters/prisma/postgres-connection.js'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../../support/fresh-database.js'

let database: FreshDatabase
let owner: pg.Client

beforeEach(async () => {
  database = await freshDatabase()
  owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
})

afterEach(async () => {
  await owner.end()
  await database.drop()
})

test('several processes that start at once migrate once', async () => {
  const starts = [1, 2, 3].map(() => openPostgresStore({ url: database.url, connections: 2 }))
  const stores = await Promise.all(starts)
  await Promise.all(stores.map((store) => store.close()))
  expect(await history()).toHaveLength((await readMigrations()).length)
})

test('the history is as Prisma’s own command line would have written it', async () => {
  await (await openPostgresStore({ url: database.url })).close()
  const expected = (await readMigrations()).map(({ name, sql }) => ({
    migration_name: name,
    checksum: createHash('sha256').update(sql).digest('hex'),
    applied_steps_count: 1,
    finished: true,
    rolled_back_at: null,
    logs: null,
  }))
  expect(await history()).toEqual(expected)
})

test('a desk may live in a schema of its own, which is made for it', async () => {
  const url = new URL(database.url)
  url.searchParams.set('schema', 'desk_of_eu')
  const store = await openPostgresStore({ url: url.href })
  expect(await store.events.nextReference(2026)).toBe('PR-2026-0001')
  await store.close()
  const { rows } = await owner.query(
    `SELECT DISTINCT table_schema FROM information_schema.tables WHERE table_name = 'counters'`,
  )
  expect(rows).toEqual([{ table_schema: 'desk_of_eu' }])
})

test('what is missing is added to a database that is in use', async () => {
  const [first] = await readMigrations()
  await apply(first ? [first] : [])
  expect(await history()).toHaveLength(1)
  await (await openPostgresStore({ url: database.url })).close()
  expect(await history()).toHaveLength((await readMigrations()).length)
})

test('a migration that fails stops the start and is not taken for done', async () => {
  const broken = { name: '20260101000000_broken', sql: 'CREATE TABLE a (b INT); SELECT nothing;' }
  const failure = { name: 'InfrastructureError', code: 'migration-failed', retryable: false }
  await expect(apply([broken])).rejects.toMatchObject(failure)
  expect(await history()).toMatchObject([{ finished: false }])
  const { rows } = await owner.query(`SELECT to_regclass('a') AS a`)
  expect(rows, 'a script is applied whole or not at all').toEqual([{ a: null }])
  await expect(openPostgresStore({ url: database.url })).rejects.toMatchObject(failure)
})

async function apply(migrations: readonly Migration[]): Promise<void> {
  const { factory, close } = await postgresMigrations(postgresConnection(database.url))
  await applyMigrations(factory, migrations).finally(close)
}

async function history(): Promise<unknown[]> {
  const { rows } = await owner.query(
    `SELECT migration_name, checksum, applied_steps_count, finished_at IS NOT NULL AS finished,
       rolled_back_at, logs
     FROM _prisma_migrations ORDER BY migration_name`,
  )
  return rows
}
