import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { openPostgresStore } from '@privacy-desk/core/adapters/prisma/open-store.js'
import { smtpTransport } from '@privacy-desk/core/adapters/smtp/smtp-transport.js'
import { loadRequest } from '@privacy-desk/core/desk/load-request.js'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { deskFileOfTest } from '../support/desk-file.js'
import { masterKey } from '../support/desk-of-test.js'
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.js'
import { type Gate, gate } from '../support/gate.js'
import { lettersOfTest } from '../support/letters-of-test.js'
import { type MailServer, startMailServer } from '../support/mail-server.js'
import { type PeopleAtTheDesk, peopleAtTheDesk } from '../support/people-at-the-desk.js'
import { releasedLetter } from '../support/released-letter.js'
import type { Ground } from './support/ground.js'
import { type Held, hold, holdTable } from './support/hold.js'
import { startMs } from './support/program.js'

vi.setConfig({ testTimeout: 2 * startMs, hookTimeout: 2 * startMs })

/** A process of its own, which sends what is due as soon as it is told the time. */
type Sender = ChildProcessByStdio<Writable, Readable, null>

/** What a mail server does not answer to the first sender before its gate is opened. */
interface Silence {
  readonly heard: Gate
  readonly goOn: Gate
}

const halfAnHour = 30 * 60_000
const script = fileURLToPath(new URL('support/letter-sender.mjs', import.meta.url))
const ends: (() => Promise<unknown>)[] = []
const endsOfCase: (() => Promise<unknown>)[] = []
const senders: Sender[] = []
let place: Pick<Ground, 'database' | 'query' | 'atEnd'>
let desk: PeopleAtTheDesk
let server: MailServer
let recipient: Silence
let message: Silence
let requests = 0

beforeAll(async () => {
  const database = await freshDatabase()
  ends.push(database.drop)
  const pool = new pg.Pool({ connectionString: database.url, max: 2 })
  ends.push(() => pool.end())
  const store = await openPostgresStore({ url: database.url, connections: 4 })
  ends.push(store.close)
  place = {
    database,
    query: async (sql) => (await pool.query<Record<string, unknown>>(sql)).rows,
    atEnd: (end) => void endsOfCase.push(end),
  }
  const transport = {
    send: (...call: Parameters<ReturnType<typeof smtpTransport>['send']>) =>
      smtpTransport(server.settings).send(...call),
  }
  const from = { name: 'Acme GmbH', address: 'privacy@acme.example' }
  desk = await peopleAtTheDesk({ store, mail: { transport, from }, letters: lettersOfTest() })
  await Promise.all(Array.from({ length: 6 }, () => startSender(database)))
})

afterAll(async () => {
  for (const sender of senders) sender.kill('SIGKILL')
  for (const end of ends.splice(0).reverse()) await end()
})

beforeEach(async () => {
  recipient = silence()
  message = silence()
  recipient.goOn.open()
  message.goOn.open()
  server = await startMailServer({
    onMessage: () => told(message),
    options: { onRcptTo: (_to, _session, done) => void told(recipient).then(() => done()) },
  })
  endsOfCase.push(server.close)
})

afterEach(async () => {
  for (const end of endsOfCase.splice(0).reverse()) await end()
})

async function told({ heard, goOn }: Silence): Promise<void> {
  heard.open()
  await goOn.opened
}

const silence = (): Silence => ({ heard: gate(), goOn: gate() })

async function startSender({ url }: FreshDatabase): Promise<void> {
  const start = JSON.stringify({ url, masterKey, file: deskFileOfTest() })
  const sender = spawn(process.execPath, [script, start], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  senders.push(sender)
  await once(sender.stdout, 'data')
}

/** A letter is released, and a process sets about sending it. */
async function released(): Promise<{ readonly ref: string; readonly sender: Sender }> {
  requests += 1
  const ref = `PR-2026-${String(requests).padStart(4, '0')}`
  await desk.handsOver()
  await desk.does('U0EMPLOYEE', 'confirm', {}, ref)
  await releasedLetter(desk.at, ref)
  const sender = senders.pop()
  if (sender === undefined) throw new Error('there are too few senders')
  return { ref, sender }
}

function begins(sender: Sender): void {
  const told = { settings: server.settings, now: desk.at.clock.now() }
  sender.stdin.write(`${JSON.stringify(told)}\n`)
}

const letterRow = (ref: string) =>
  hold(place, `SELECT 1 FROM letter_outbox WHERE stream = '${ref}' FOR UPDATE`)

/** Ends a process as a power cut does. */
async function kill(sender: Sender, held?: Held): Promise<void> {
  await held?.somebodyWaits()
  sender.kill('SIGKILL')
  await once(sender, 'close')
  await held?.forgetWaiting()
  await held?.release()
}

/** Other processes go on: every lease runs out, and every sweep runs. */
async function whatBecame(ref: string): Promise<readonly unknown[]> {
  for (let times = 0; times < 3; times += 1) {
    desk.at.clock.moveBy(halfAnHour)
    await desk.at.settle()
  }
  const letter = (await loadRequest(desk.at.deps, ref))?.request.letters[0]
  const rows = await place.query(`SELECT status FROM letter_outbox WHERE stream = '${ref}'`)
  return [letter?.status, letter?.failure, rows[0]?.status, server.mails.length]
}

const sentOnce = ['sent', undefined, 'sent', 1]
const nobodyKnows = ['failed', 'uncertain', 'failed', 1]

describe('a process that is killed while it sends a letter', () => {
  test('before it took the letter: another one sends it', async () => {
    const { ref, sender } = await released()
    const outbox = await holdTable(place, 'letter_outbox')
    begins(sender)
    await kill(sender, outbox)
    expect(await whatBecame(ref)).toEqual(sentOnce)
  })

  test('while it speaks with the mail server: another one sends it', async () => {
    recipient = silence()
    const { ref, sender } = await released()
    begins(sender)
    await recipient.heard.opened
    await kill(sender)
    recipient.goOn.open()
    expect(await whatBecame(ref)).toEqual(sentOnce)
  })

  test('before it could note that the message may leave: another one sends it', async () => {
    recipient = silence()
    const { ref, sender } = await released()
    begins(sender)
    await recipient.heard.opened
    const row = await letterRow(ref)
    recipient.goOn.open()
    await kill(sender, row)
    expect(server.mails).toEqual([])
    expect(await whatBecame(ref)).toEqual(sentOnce)
  })

  test('before the mail server has answered to the message: nobody sends it again', async () => {
    message = silence()
    const { ref, sender } = await released()
    begins(sender)
    await message.heard.opened
    await kill(sender)
    message.goOn.open()
    expect(await whatBecame(ref)).toEqual(nobodyKnows)
  })

  test('before it could note that the letter is sent: nobody sends it again', async () => {
    message = silence()
    const { ref, sender } = await released()
    begins(sender)
    await message.heard.opened
    const events = await holdTable(place, 'events')
    message.goOn.open()
    await kill(sender, events)
    expect(await whatBecame(ref)).toEqual(nobodyKnows)
  })

  test('after it noted that, before the outbox knew: the letter is sent, once', async () => {
    message = silence()
    const { ref, sender } = await released()
    begins(sender)
    await message.heard.opened
    const row = await letterRow(ref)
    message.goOn.open()
    await kill(sender, row)
    expect(await whatBecame(ref)).toEqual(sentOnce)
  })
})
