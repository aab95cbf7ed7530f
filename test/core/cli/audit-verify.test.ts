import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { openEmbeddedStore } from '@privacy-desk/core/adapters/prisma/open-store.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { deskOfTest, pasted } from '../../support/desk-of-test.js'
import { from, scriptedReader } from '../../support/scripted-reader.js'
import { runCommand } from './command-run.js'

let folder: string
let nth = 0

/** A store in which two people’s requests were handed over, one of them confirmed and taken. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'audit-'))
  const store = await openEmbeddedStore({ folder: join(folder, 'sound', 'store') })
  const at = await deskOfTest({ store, mailReader: scriptedReader(senderOf) })
  const employee = await at.actor('U0EMPLOYEE')
  for (const id of ['one', 'two']) {
    await at.desk.accept(pasted(id, at), employee, id)
    await at.settle()
  }
  const ref = 'PR-2026-0001'
  await at.desk.handle({ name: 'confirm', ref, args: {}, via: 'clicked' }, employee, 'three')
  const olga = await at.actor('U0OLGA')
  await at.desk.handle({ name: 'take', ref, args: {}, via: 'clicked' }, olga, 'four')
  await at.close()
  await store.close()
}, 60_000)

const senderOf = (text: string) =>
  text === 'two' ? from('Conrad Customer', 'conrad.customer@example.org') : {}

afterAll(() => rm(folder, { recursive: true, force: true }))

const verify = (data: string) => runCommand(['audit', 'verify'], { DESK_DATA: data })

/** Verifies a copy of the store, after somebody with the keys of the database was at it. */
async function verifyAfter(...statements: readonly string[]) {
  nth += 1
  const copy = join(folder, `copy-${nth}`)
  await cp(join(folder, 'sound'), copy, { recursive: true })
  const database = await PGlite.create({ dataDir: join(copy, 'store', 'database') })
  for (const statement of ['ALTER TABLE events DISABLE TRIGGER USER', ...statements]) {
    await database.exec(statement)
  }
  await database.close()
  return await verify(copy)
}

describe('privacy-desk audit verify', { timeout: 60_000 }, () => {
  test('counts what it verified when every link holds', async () => {
    expect(await verify(join(folder, 'sound'))).toEqual({
      code: 0,
      out: ['2 requests, 4 events: every link holds'],
      err: [],
    })
  })

  test.each([
    [
      'a changed event',
      [`UPDATE events SET "by" = 'somebody-else' WHERE stream = 'PR-2026-0001' AND version = 2`],
      'PR-2026-0001: broken at event 2: its content was changed after it was written',
    ],
    [
      'an event taken out of the middle',
      [`DELETE FROM events WHERE stream = 'PR-2026-0001' AND version = 2`],
      'PR-2026-0001: broken at event 2: an event is missing or out of place',
    ],
    [
      'an event cut off the end',
      [`DELETE FROM events WHERE stream = 'PR-2026-0001' AND version = 3`],
      'PR-2026-0001: broken at event 3: events at the end are missing',
    ],
    [
      'a whole history that is gone',
      [`DELETE FROM events WHERE stream = 'PR-2026-0002'`],
      'PR-2026-0002: broken at event 1: events at the end are missing',
    ],
    [
      'a row that was set back',
      [`UPDATE requests SET version = 2 WHERE reference = 'PR-2026-0001'`],
      'PR-2026-0001: broken at event 3: its row does not know of all events',
    ],
  ])('finds %s, names it and fails', async (_what, statements, sentence) => {
    const { code, out, err } = await verifyAfter(...statements)
    expect({ code, err }).toEqual({ code: 1, err: [] })
    expect(out).toEqual([sentence, '1 of 2 requests are broken'])
  })

  test('does not make a store where there is none, and does not call it sound', async () => {
    const empty = await mkdtemp(join(folder, 'empty-'))
    const { code, out, err } = await verify(empty)
    expect({ code, out }).toEqual({ code: 2, out: [] })
    expect(err).toEqual([expect.stringContaining(`There is no store in ${empty}`)])
    expect(await readdir(empty)).toEqual([])
  })

  test('says what is wrong with the environment', async () => {
    const { code, err } = await runCommand(['audit', 'verify'], { DATABASE_URL: 'mysql://x' })
    expect(code).toBe(2)
    expect(err).toEqual(['environment DATABASE_URL: is no postgresql:// address'])
  })
})
