import { addDays, addMonths } from '@privacy-desk/core/calendar/civil-arithmetic.js'
import { type CivilDate, toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../support/fresh-database.js'

let database: FreshDatabase
let client: pg.Client

beforeAll(async () => {
  database = await freshDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await database.drop()
})

it.each([1, 2, 3])(
  'PostgreSQL adds %i months to 100,000 random days with the same result',
  async (months) => {
    const days = randomDays(100_000)
    const { rows } = await client.query<{ day: CivilDate; later: string }>(
      `SELECT to_char(day, 'YYYY-MM-DD') AS day,
              to_char(day + make_interval(months => $2::int), 'YYYY-MM-DD') AS later
         FROM unnest($1::date[]) AS day`,
      [days, months],
    )
    expect(rows).toHaveLength(days.length)
    expect(rows.filter(({ day, later }) => addMonths(day, months) !== later)).toEqual([])
  },
)

/** From 1900 to the middle of 2199; a failing run prints the days that differ. */
function randomDays(count: number): CivilDate[] {
  const first = toCivilDate('1900-01-01')
  const day = fc.integer({ min: 0, max: 109_400 }).map((days) => addDays(first, days))
  return fc.sample(day, count)
}
