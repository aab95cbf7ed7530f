import { openPostgresStore } from '@privacy-desk/core/adapters/prisma/open-store.js'
import type { Store } from '@privacy-desk/core/ports/store.js'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  at,
  eventRecord,
  newNotice,
  opening,
  personId,
  reference,
  row,
  storedItem,
  storedKey,
} from '../../contracts/samples.js'
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database.js'

let database: FreshDatabase
let store: Store

beforeAll(async () => {
  database = await freshDatabase()
  store = await openPostgresStore({ url: database.url })
})

afterAll(async () => {
  await store.close()
  await database.drop()
})

test('a database that does not answer may answer later', async () => {
  const url = 'postgresql://desk@127.0.0.1:1/desk'
  const failure = { name: 'InfrastructureError', code: 'database-unreachable', retryable: true }
  await expect(openPostgresStore({ url })).rejects.toMatchObject(failure)
})

test('a database that is not there will not come by waiting', async () => {
  const url = new URL(database.url)
  url.pathname = '/no_such_database'
  const failure = { code: 'database-denied', retryable: false }
  await expect(openPostgresStore({ url: url.href })).rejects.toMatchObject(failure)
})

test.each(['mysql://desk@localhost/desk', 'desk', 'postgresql://['])(
  '%s is refused before anything is tried',
  async (url) => {
    await expect(openPostgresStore({ url })).rejects.toMatchObject({ code: 'database-denied' })
  },
)

test('a schema’s name cannot smuggle SQL in', async () => {
  const opened = openPostgresStore({ url: database.url, schema: 'a; DROP TABLE events' })
  await expect(opened).rejects.toMatchObject({ code: 'database-denied' })
})

test('connections that the server ends are replaced', async () => {
  const owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
  await store.events.read(reference(1))
  await owner.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'privacy-desk'`,
  )
  await owner.end()
  await expect.poll(() => store.events.read(reference(1)).catch(() => 'failed')).toEqual([])
})

test('a second key of one person is a duplicate, an item without a key has nobody', async () => {
  await store.vault.putKey(storedKey(1))
  await expect(store.vault.putKey(storedKey(1))).rejects.toMatchObject({
    code: 'duplicate-key',
    retryable: false,
  })
  await expect(store.vault.putItem(storedItem(1, { person: personId(99) }))).rejects.toMatchObject({
    code: 'unknown-reference',
    retryable: false,
  })
})

test('an append with a gap, or with a row of another request or version, is the caller’s bug', async () => {
  const gap = opening(reference(2), { records: [eventRecord(reference(2), 2)] })
  const strayed = opening(reference(2), { row: row(reference(3)) })
  const behind = opening(reference(2), { row: row(reference(2), { version: 0 }) })
  for (const change of [gap, strayed, behind]) {
    await expect(store.events.append(change)).rejects.toMatchObject({ code: 'bad-change' })
  }
  expect(await store.events.read(reference(2))).toEqual([])
})

test('a word that this version does not know is said to be unreadable, not passed on', async () => {
  await store.events.append(opening(reference(4), { plan: [newNotice(4)] }))
  const owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
  await owner.query(`UPDATE notices SET status = 'from a later version'`)
  await owner.end()
  await expect(store.notices.notice(newNotice(4).id)).rejects.toMatchObject({
    code: 'unreadable-data',
  })
  expect(await store.notices.claimDue(at(-1), at(0), 1)).toEqual([])
})
