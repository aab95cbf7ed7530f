import pg from 'pg'
import { expect } from 'vitest'
import { eventually } from '../../support/eventually.js'
import type { Ground } from './ground.js'
import { startMs } from './program.js'

/** A table that whoever writes to it has to wait for, so that a process stands still there. */
export interface HeldTable {
  /** Waits until somebody stands before it. */
  somebodyWaits(): Promise<void>
  /** Ends the database's side of those who wait, as it does when it hears that they are gone. */
  forgetWaiting(): Promise<void>
  release(): Promise<void>
}

/** Holds a table against writing; reading goes on. */
export async function holdTable(ground: Ground, table: string): Promise<HeldTable> {
  const client = new pg.Client({ connectionString: ground.database.url })
  await client.connect()
  await client.query('BEGIN')
  await client.query(`LOCK TABLE "${table}" IN SHARE MODE`)
  let released: Promise<void> | undefined
  const release = () => {
    released ??= client.end()
    return released
  }
  ground.atEnd(release)
  const waiting = `
    SELECT l.pid FROM pg_locks l
    WHERE NOT l.granted AND l.relation = '"${table}"'::regclass`
  return {
    somebodyWaits: () =>
      eventually(
        async () => expect((await ground.query(waiting)).length).toBeGreaterThan(0),
        startMs,
      ),
    forgetWaiting: async () => {
      await ground.query(`SELECT pg_terminate_backend(pid) FROM (${waiting}) AS those`)
    },
    release,
  }
}
