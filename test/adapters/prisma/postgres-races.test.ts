import { openPostgresStore } from '@privacy-desk/core/adapters/prisma/open-store.js'
import type { Store } from '@privacy-desk/core/ports/store.js'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { at, following, newNotice, opening, reference } from '../../contracts/samples.js'
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database.js'

let database: FreshDatabase
let here: Store
let there: Store

beforeAll(async () => {
  database = await freshDatabase()
  // Servers are set to the zone of their owners; the desk's instants must not care.
  const owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
  await owner.query(`DO $$ BEGIN
    EXECUTE format('ALTER DATABASE %I SET timezone TO ''Asia/Tokyo''', current_database());
  END $$`)
  await owner.end()
  here = await openPostgresStore({ url: database.url, connections: 4 })
  there = await openPostgresStore({ url: database.url, connections: 4 })
})

afterAll(async () => {
  await Promise.all([here.close(), there.close()])
  await database.drop()
})

test('a notice is delivered or cancelled, never both', async () => {
  for (let n = 1; n <= 60; n += 1) {
    const stream = reference(n)
    const notice = newNotice(n, { stream, key: `${stream}/race` })
    await here.events.append(opening(stream, { plan: [notice] }))
    await here.notices.claimDue(at(1), at(5), 10)
    const [begun, cancelled] = await Promise.all([
      here.notices.beginDelivery(notice.id, at(2), at(5)),
      there.events.append(following(stream, 1, { cancel: [notice.key] })),
    ])
    expect(cancelled).toBe('appended')
    const status = (await here.notices.notice(notice.id))?.status
    expect(status).toBe(begun ? 'sending' : 'cancelled')
  }
})

test('two sweeps in two processes share what is due', async () => {
  const stream = reference(1000)
  const plan = Array.from({ length: 200 }, (_, n) =>
    newNotice(1000 + n, { stream, key: `${stream}/${n}`, dueAt: at(100) }),
  )
  await here.events.append(opening(stream, { plan }))
  const sweeps = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      (n % 2 ? here : there).notices.claimDue(at(100), at(105), 30),
    ),
  )
  const ids = sweeps.flat().map((notice) => notice.id)
  const raced = ids.filter((id) => plan.some((notice) => notice.id === id))
  expect(new Set(raced).size).toBe(raced.length)
})

test('instants are kept in UTC whatever zone the server is set to', async () => {
  const owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
  const { rows } = await owner.query(
    `SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at FROM events
     WHERE stream = '${reference(1)}' AND version = 1`,
  )
  await owner.end()
  expect(rows).toEqual([{ at: at(1) }])
  expect((await here.events.read(reference(1)))[0]?.at).toBe(at(1))
  await here.notices.markSent(newNotice(1).id, at(3), null)
  expect((await here.notices.notice(newNotice(1).id))?.sentAt).toBe(at(3))
})
