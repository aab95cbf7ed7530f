import { readFile } from 'node:fs/promises'
import { openDatabase } from '@privacy-desk/core/adapters/prisma/embedded/open-database.js'
import { migrateEmbedded } from '@privacy-desk/core/adapters/prisma/migrations/migrate-embedded.js'
import { readMigrations } from '@privacy-desk/core/adapters/prisma/migrations/read-migrations.js'
import { openClient } from '@privacy-desk/core/adapters/prisma/open-client.js'
import { openPostgresStore } from '@privacy-desk/core/adapters/prisma/open-store.js'
import pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { expect, onTestFinished, test } from 'vitest'
import {
  at,
  newNotice,
  opening,
  personId,
  reference,
  storedItem,
  storedKey,
} from '../../contracts/samples.js'
import { freshDatabase } from '../../support/fresh-database.js'

const changes = [
  `UPDATE events SET "by" = 'somebody else'`,
  'DELETE FROM events',
  'TRUNCATE events',
] as const

test.each(changes)('nobody can %s in PostgreSQL, not even its owner', async (change) => {
  const { owner } = await postgres()
  await expect(owner.query(change)).rejects.toThrow(/only ever appended/)
})

test('nobody can do so in the embedded database either', async () => {
  const migrations = await readMigrations()
  const database = await openDatabase('memory', migrations)
  onTestFinished(() => database.close())
  await migrateEmbedded(database, openClient(new PrismaPGlite(database)).client, migrations)
  for (const change of changes) {
    await expect(database.query(change), change).rejects.toThrow(/only ever appended/)
  }
})

test('the desk runs under a role that may do its work and no more', async ({ skip }) => {
  const { owner, url } = await postgres()
  const { rows } = await owner.query(
    'SELECT rolsuper OR rolcreaterole AS able FROM pg_roles WHERE rolname = current_user',
  )
  if (!rows[0]?.able) skip('the tests’ database user may not make roles')
  const role = new URL(url).pathname.slice(1).replace('test', 'role')
  await owner.query(`CREATE ROLE ${role} LOGIN PASSWORD 'example-only'`)
  onTestFinished(() =>
    owner.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`).then(() => undefined),
  )
  const grants = await readFile(new URL('../../../prisma/roles.sql', import.meta.url), 'utf8')
  await owner.query(grants.replaceAll(':"role"', `"${role}"`).replaceAll(':"schema"', 'public'))
  const own = new URL(url)
  own.username = role
  own.password = 'example-only'
  const store = await openPostgresStore({ url: own.href })
  await store.events.nextReference(2026)
  await store.events.append(opening(reference(1), { plan: [newNotice(1)] }))
  await store.notices.claimDue(at(1), at(2), 10)
  await store.vault.putKey(storedKey(1))
  await store.vault.putItem(storedItem(1))
  await store.vault.putIndex(personId(1), 'hash-a')
  await store.vault.destroyPerson(personId(1), at(3))
  expect(await store.vault.itemsOf(personId(1))).toEqual([])
  await store.close()
  const desk = new pg.Client({ connectionString: own.href })
  await desk.connect()
  for (const change of [...changes, 'ALTER TABLE events DISABLE TRIGGER ALL', 'DROP TABLE inbox']) {
    await expect(desk.query(change), change).rejects.toThrow(/permission denied|must be owner/)
  }
  await desk.end()
})

async function postgres(): Promise<{ owner: pg.Client; url: string }> {
  const { url, drop } = await freshDatabase()
  const owner = new pg.Client({ connectionString: url })
  onTestFinished(async () => {
    await owner.end()
    await drop()
  })
  await (await openPostgresStore({ url })).close()
  await owner.connect()
  return { owner, url }
}
