import { expect, test } from 'vitest'
import { MigrationRefused, nextMigration } from '../../../../scripts/next-migration.js'

const now = new Date('2026-03-02T09:08:07.006Z')
const sql = 'ALTER TABLE "requests" ADD COLUMN "note" TEXT;'

test('a migration is named by its time in UTC, so that it sorts last', () => {
  const known = [{ name: '20260301000000_tables', sql: '' }]
  expect(nextMigration('add-note', sql, known, now)).toEqual({
    name: '20260302090807_add_note',
    sql,
  })
})

test('nothing is written where nothing changed', () => {
  expect(() => nextMigration('add-note', null, [], now)).toThrow(/nothing changed/)
})

test.each(['', 'Add', 'add note', '../etc', 'add--note', 'add-'])('%j is no name', (name) => {
  expect(() => nextMigration(name, sql, [], now)).toThrow(MigrationRefused)
})

test('a clock that runs behind cannot slip a migration in before one that is out already', () => {
  const known = [{ name: '20270101000000_from_the_future', sql: '' }]
  expect(() => nextMigration('add-note', sql, known, now)).toThrow(/is the clock right/)
})
