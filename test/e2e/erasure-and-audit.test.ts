import { auditVerify } from '@privacy-desk/core/cli/audit-verify.js'
import type { PersonId } from '@privacy-desk/core/vault/ids.js'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { factOf } from '../../demo/src/seen/seen.js'
import { type Ground, openGround } from './support/ground.js'
import { leaked, wholeDatabase } from './support/leaks.js'
import { type Run, runProgram, startMs } from './support/program.js'
import { type StartedDesk, startDesk } from './support/start-desk.js'
import { openTicket } from './support/tickets.js'

vi.setConfig({ testTimeout: startMs })

let ground: Ground
let desk: StartedDesk
let reference: string

beforeAll(async () => {
  ground = await openGround(['slack'])
  desk = await startDesk(ground)
  reference = await openTicket(desk)
  await desk.slack.presses('olga', 'channel', 'Take it')
  await desk.settle()
})

afterAll(() => ground.close())

/** `privacy-desk audit verify`, the real command in a process of its own. */
const verifyByCommand = (): Promise<Run> =>
  runProgram('privacy-desk', ['audit', 'verify'], { DATABASE_URL: ground.database.url })

/** The same without a process. */
async function verify(): Promise<Pick<Run, 'code' | 'stdout'>> {
  const lines: string[] = []
  const code = await auditVerify([], {
    stdout: (line) => void lines.push(line),
    stderr: (line) => void lines.push(line),
    stdin: { async *[Symbol.asyncIterator]() {} },
    env: { DATABASE_URL: ground.database.url },
  })
  return { code, stdout: lines.join('\n') }
}

describe('a person whose key was destroyed', () => {
  beforeAll(async () => {
    const [row] = await ground.query('SELECT person FROM requests WHERE reference = $1', [
      reference,
    ])
    await desk.running.deps.vault.destroy(String(row?.person) as PersonId)
    await desk.slack.presses('olga', 'chat', 'Record the answer')
    await desk.slack.fills('olga', 'Record', {
      Outcome: 'Done as asked',
      'Answered on': '2026-03-06',
    })
    await desk.settle()
  })

  test('is “erased” on every card, the owner’s too, once it is drawn again', () => {
    for (const cards of [desk.slack.channel(), desk.slack.chat('olga')]) {
      const [card] = cards
      expect(card && factOf(card, 'Requester')).toBe('erased')
    }
    const shown = JSON.stringify([desk.slack.channel(), desk.slack.chat('olga')])
    expect(leaked(shown, ['Carla', 'Winter', 'order history'])).toEqual([])
  })

  test('is nowhere in the database any more, sealed or not, but for the proof that it is gone', async () => {
    expect(await ground.query('SELECT count(*)::int AS count FROM vault_destructions')).toEqual([
      { count: 1 },
    ])
    expect(leaked(await wholeDatabase(ground), ['Carla', 'Winter'])).toEqual([])
    expect(await ground.query(`SELECT i.id FROM vault_items i WHERE kind <> 'index-key'`)).toEqual(
      [],
    )
  })

  test('does not break the audit trail', async () => {
    const { code, stdout } = await verifyByCommand()
    expect(stdout).toBe('1 requests, 4 events: every link holds\n')
    expect(code).toBe(0)
  })

  test('leaves a request that can still be closed', async () => {
    await desk.slack.presses('olga', 'chat', 'Close')
    await desk.settle()
    expect(desk.slack.channel()[0]?.lines[0]).toContain('Closed')
  })
})

describe('an event that somebody with all rights on the database', () => {
  /** As only a superuser can: past the trigger that forbids it. */
  async function tamper(statement: string, ...values: readonly unknown[]): Promise<void> {
    await ground.query('ALTER TABLE events DISABLE TRIGGER ALL')
    await ground.query(statement, values)
    await ground.query('ALTER TABLE events ENABLE TRIGGER ALL')
  }

  test('may not even change while the trigger is on', async () => {
    const change = ground.query(`UPDATE events SET by = 'omar' WHERE version = 3`)
    await expect(change).rejects.toThrow('only ever appended')
  })

  test.each([
    [
      'changed is named',
      `UPDATE events SET event = jsonb_set(event, '{owner}', '"dora"') WHERE stream = $1 AND version = 3`,
      'broken at event 3: its content was changed after it was written',
    ],
    [
      'dated back is named',
      `UPDATE events SET at = at - interval '3 days' WHERE stream = $1 AND version = 2`,
      'broken at event 2: its content was changed after it was written',
    ],
    [
      'took out is missed',
      `DELETE FROM events WHERE stream = $1 AND version = 2`,
      'broken at event 2: an event is missing or out of place',
    ],
    [
      'cut off at the end is missed',
      `DELETE FROM events WHERE stream = $1 AND version >= 3`,
      'events at the end are missing',
    ],
  ])('%s, with its request', async (_what, statement, sentence) => {
    const kept = await ground.query('SELECT * FROM events WHERE stream = $1', [reference])
    await tamper(statement, reference)
    const { code, stdout } = await verify()
    await restore(kept)
    expect(stdout).toContain(`${reference}: `)
    expect(stdout).toContain(sentence)
    expect(stdout).toContain('1 of 1 requests are broken')
    expect(code).toBe(1)
  })

  async function restore(rows: readonly Record<string, unknown>[]) {
    await tamper('DELETE FROM events WHERE stream = $1', reference)
    for (const row of rows) {
      const names = Object.keys(row)
      const places = names.map((_, at) => `$${at + 1}`)
      const values = Object.values(row)
      await ground.query(`INSERT INTO events (${names.join()}) VALUES (${places.join()})`, values)
    }
  }

  test('changed is named by the command in a shell as well', async () => {
    const kept = await ground.query('SELECT * FROM events WHERE stream = $1', [reference])
    await tamper(`UPDATE events SET by = 'dora' WHERE stream = $1 AND version = 3`, reference)
    const { code, stdout } = await verifyByCommand()
    await restore(kept)
    expect(stdout.split('\n')).toEqual([
      `${reference}: broken at event 3: its content was changed after it was written`,
      '1 of 1 requests are broken',
      '',
    ])
    expect(code).toBe(1)
  })

  test('put back as it was is whole again', async () => {
    expect((await verify()).code).toBe(0)
  })
})
