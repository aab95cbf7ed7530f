import pg from 'pg'
import { expect } from 'vitest'
import { eventually } from '../../support/eventually.js'
import type { Ground } from './ground.js'
import { startMs } from './program.js'

/** What of the database somebody else has to wait for, so that a process stands still there. */
export interface Held {
  /** Waits until that many stand before it, or behind those who do; one unless said. */
  somebodyWaits(count?: number): Promise<void>
  /** Ends the database's side of those who wait, as it does when it hears that they are gone. */
  forgetWaiting(): Promise<void>
  release(): Promise<void>
}

type Place = Pick<Ground, 'database' | 'query' | 'atEnd'>

/** Holds a table against writing; reading goes on. */
export async function holdTable(place: Place, table: string): Promise<Held> {
  return await hold(place, `LOCK TABLE "${table}" IN SHARE MODE`)
}

/** Holds what a statement locks. */
export async function hold({ database, query, atEnd }: Place, statement: string): Promise<Held> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  await client.query('BEGIN')
  await client.query(statement)
  let released: Promise<void> | undefined
  const release = () => {
    released ??= client.end()
    return released
  }
  atEnd(release)
  const holder = Number(rows[0]?.pid)
  return {
    somebodyWaits: (count = 1) =>
      eventually(
        async () => expect((await query(behind(holder))).length).toBeGreaterThanOrEqual(count),
        startMs,
      ),
    forgetWaiting: async () => {
      await query(`SELECT pg_terminate_backend(pid) FROM (${behind(holder)}) AS those`)
    },
    release,
  }
}

/** Who waits for this backend, or for somebody who waits for it. */
function behind(holder: number): string {
  return `WITH RECURSIVE queue AS (
      SELECT ${holder} AS pid
      UNION
      SELECT one.pid FROM pg_stat_activity AS one
      JOIN queue ON queue.pid = ANY(pg_blocking_pids(one.pid))
    )
    SELECT pid FROM queue WHERE pid <> ${holder}`
}
