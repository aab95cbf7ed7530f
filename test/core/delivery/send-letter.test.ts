import { memoryStore } from '@privacy-desk/core/adapters/memory/memory-store.js'
import { smtpTransport } from '@privacy-desk/core/adapters/smtp/smtp-transport.js'
import { loadRequest } from '@privacy-desk/core/desk/load-request.js'
import type { Attempt, MailTransport } from '@privacy-desk/core/ports/mail-transport.js'
import type { Store } from '@privacy-desk/core/ports/store.js'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { pasted } from '../../support/desk-of-test.js'
import { lettersOfTest } from '../../support/letters-of-test.js'
import { startMailServer } from '../../support/mail-server.js'
import { overriding } from '../../support/overriding.js'
import { type PeopleAtTheDesk, peopleAtTheDesk, wordsOf } from '../../support/people-at-the-desk.js'
import { releasedLetter } from '../../support/released-letter.js'

const ref = 'PR-2026-0001'
const minute = 60_000
const from = { name: 'Acme GmbH', address: 'privacy@acme.example' }

/** A colleague's mail with the requester's own attached. */
const forwarded = [
  'From: colleague@acme.example',
  'Message-ID: <fwd@acme.example>',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: message/rfc822',
  '',
  'From: Carla Customer <Carla.Customer@example.org>',
  'Message-ID: <two@example.org>',
  'References: <one@example.org>',
  'Subject: my data',
  '',
  'Please delete my account.',
  '--b--',
  '',
].join('\r\n')

/** A mail server of which the test says what it does; it counts the mails that it took. */
function scriptedServer(...script: (Attempt | 'dies-before' | 'dies-after')[]) {
  const mails: string[] = []
  const transport: MailTransport = {
    send: async ({ message }, beforeData) => {
      const next = script.shift() ?? { what: 'sent' }
      if (next === 'dies-before') throw new Error('killed')
      if (next !== 'dies-after' && next.what === 'later') return next
      if (!(await beforeData())) return { what: 'later', failure: 'called-off' }
      if (next !== 'dies-after' && next.what === 'refused') return next
      mails.push(Buffer.from(message).toString())
      if (next === 'dies-after') throw new Error('killed')
      return next
    },
  }
  return { transport, mails }
}

async function deskWith(transport: MailTransport, store: Store = memoryStore()) {
  const desk = await peopleAtTheDesk({ mail: { transport, from }, store, letters: lettersOfTest() })
  await desk.handsOver()
  await desk.does('U0EMPLOYEE', 'confirm')
  await desk.does('U0OLGA', 'take')
  return desk
}

async function stateOf({ at }: PeopleAtTheDesk) {
  const letter = (await loadRequest(at.deps, ref))?.request.letters[0]
  const rows = await at.deps.store.outbox.troubled(at.deps.clock.now(), 10)
  return { letter: letter?.status, failure: letter?.failure, rows: rows.map((row) => row.failure) }
}

/** Hours in which every lease runs out and every sweep runs. */
async function muchLater({ at }: PeopleAtTheDesk) {
  for (let times = 0; times < 6; times += 1) {
    at.clock.moveBy(30 * minute)
    await at.settle().catch(() => undefined)
  }
}

const sent = { letter: 'sent', failure: undefined, rows: [] }
const uncertain = { letter: 'failed', failure: 'uncertain', rows: ['uncertain'] }

describe('a released letter', () => {
  test('goes out through the mail server once, and its event fulfils what it serves', async () => {
    const server = await startMailServer()
    const desk = await deskWith(smtpTransport(server.settings))
    await releasedLetter(desk.at, ref, { effect: 'pause', kind: 'identity' })
    await desk.at.settle()
    await muchLater(desk)
    expect(server.mails).toHaveLength(1)
    const mail = await PostalMime.parse(server.mails[0] ?? '')
    expect(mail).toMatchObject({
      subject: `We have your request: our reference ${ref}`,
      messageId: `<${ref}.L1.abababababababab@acme.example>`,
    })
    expect((await desk.events()).slice(-2)).toEqual(['letter-sent', 'pause-started'])
    expect(await stateOf(desk)).toEqual(sent)
    await server.close()
  })

  test('stands below the mail that it answers, forwarded as an attachment or not', async () => {
    const { transport, mails } = scriptedServer()
    const fetchFile = async () => Buffer.from(forwarded)
    const options = { mail: { transport, from }, letters: lettersOfTest(), fetchFile }
    const desk = await peopleAtTheDesk(options)
    const file = {
      kind: 'file',
      source: 'F1',
      name: 'fwd.eml',
      mediaType: 'message/rfc822',
    } as const
    const handover = { ...pasted('', desk.at), materials: [file] }
    await desk.at.desk.accept(handover, await desk.at.actor('U0EMPLOYEE'), 'test:file')
    await desk.at.settle()
    await desk.does('U0EMPLOYEE', 'confirm')
    await releasedLetter(desk.at, ref)
    await desk.at.settle()
    const mail = await PostalMime.parse(mails[0] ?? '')
    expect(mail.inReplyTo).toBe('<two@example.org>')
    expect(mail.references).toBe('<one@example.org> <two@example.org>')
  })

  test('is tried again later where the server asks for it', async () => {
    const later = { what: 'later', failure: 'smtp-451' } as const
    const { transport, mails } = scriptedServer(later, later)
    const desk = await deskWith(transport)
    await releasedLetter(desk.at, ref)
    await desk.at.settle()
    expect(await stateOf(desk)).toMatchObject({ letter: 'released' })
    expect(mails).toHaveLength(0)
    await muchLater(desk)
    expect(mails).toHaveLength(1)
    expect(await stateOf(desk)).toEqual(sent)
  })

  test('that waits for a day is given up, and nothing was sent', async () => {
    const later = { what: 'later', failure: 'smtp-timedout' } as const
    const { transport, mails } = scriptedServer(...Array.from({ length: 99 }, () => later))
    const desk = await deskWith(transport)
    await releasedLetter(desk.at, ref)
    for (let hour = 0; hour < 40; hour += 1) {
      await desk.at.settle()
      desk.at.clock.moveBy(60 * minute)
    }
    expect(await stateOf(desk)).toMatchObject({ letter: 'failed', failure: 'smtp-timedout' })
    expect(mails).toHaveLength(0)
  })

  test.each<[Attempt, RegExp]>([
    [{ what: 'refused', failure: 'smtp-550' }, /letter L1: It was not sent\./],
    [
      { what: 'uncertain', failure: 'smtp-connection' },
      /letter L1: Nobody knows whether it was sent\./,
    ],
  ])('of which the server says %o is not sent again, and the DPO sees it', async (says, words) => {
    const { transport, mails } = scriptedServer(says)
    const desk = await deskWith(transport)
    await releasedLetter(desk.at, ref)
    await desk.at.settle()
    await muchLater(desk)
    expect(mails).toHaveLength(says.what === 'refused' ? 0 : 1)
    expect((await desk.events()).at(-1)).toBe('letter-failed')
    expect(desk.lastCard('U0OLGA')).toMatch(new RegExp(words.source.slice('letter L1: '.length)))
    expect(wordsOf(await desk.does('U0DORA', 'problems', {}, ref, 'typed'))).toMatch(words)
  })

  test('of which nobody knows is sent once its owner has found that out', async () => {
    const { transport } = scriptedServer({ what: 'uncertain', failure: 'smtp-connection' })
    const desk = await deskWith(transport)
    await releasedLetter(desk.at, ref)
    await desk.at.settle()
    await desk.does('U0OLGA', 'letter sent', { letter: 'L1', on: '2026-03-06' })
    expect(await stateOf(desk)).toMatchObject({ letter: 'sent' })
    expect(wordsOf(await desk.does('U0DORA', 'problems', {}, ref, 'typed'))).toContain('None')
  })

  test('to somebody who was erased is not sent', async () => {
    const { transport, mails } = scriptedServer()
    const desk = await deskWith(transport)
    const { person } = (await desk.at.deps.store.events.request(ref)) ?? {}
    if (person === undefined) throw new Error('there is no request')
    await releasedLetter(desk.at, ref)
    await desk.at.deps.vault.destroy(person)
    await desk.at.settle()
    expect(mails).toEqual([])
    expect(await stateOf(desk)).toMatchObject({ letter: 'failed', failure: 'erased' })
  })

  test('waits where the desk has no mail server', async () => {
    const desk = await peopleAtTheDesk()
    await desk.handsOver()
    await desk.does('U0EMPLOYEE', 'confirm')
    await releasedLetter(desk.at, ref)
    await muchLater(desk)
    expect(await stateOf(desk)).toMatchObject({ letter: 'released' })
  })
})

/** The store, of which one call fails as if the process had been killed right before or after it. */
function dying(
  part: 'outbox' | 'events',
  method: string,
  when: 'before' | 'after',
  skip = 0,
): Store {
  const store = memoryStore()
  let calls = 0
  const real = store[part] as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>
  const dies = async (...args: unknown[]) => {
    calls += 1
    const now = calls === skip + 1
    if (now && when === 'before') throw new Error('killed')
    const result = await real[method]?.(...args)
    if (now) throw new Error('killed')
    return result
  }
  return { ...store, [part]: overriding(real, { [method]: dies }) } as Store
}

describe('a process that is killed', () => {
  test.each<['before' | 'after', string, object, number]>([
    ['before', 'claimDue', sent, 1],
    ['after', 'claimDue', sent, 1],
    ['before', 'begin', sent, 1],
    ['after', 'begin', sent, 1],
    ['before', 'beginData', sent, 1],
    ['before', 'markSent', sent, 1],
    ['after', 'markSent', sent, 1],
    ['after', 'beginData', uncertain, 0],
  ])('%s %s sends no second mail', async (when, method, state, mailsSent) => {
    const { transport, mails } = scriptedServer()
    const desk = await deskWith(transport, dying('outbox', method, when))
    await releasedLetter(desk.at, ref)
    await desk.at.settle().catch(() => undefined)
    await muchLater(desk)
    expect(mails).toHaveLength(mailsSent)
    expect(await stateOf(desk)).toEqual(state)
  })

  test.each<['dies-before' | 'dies-after', object]>([
    ['dies-before', sent],
    ['dies-after', uncertain],
  ])('in the middle of it (%s) sends no second mail', async (how, state) => {
    const { transport, mails } = scriptedServer(how)
    const desk = await deskWith(transport)
    await releasedLetter(desk.at, ref)
    await desk.at.settle().catch(() => undefined)
    await muchLater(desk)
    expect(mails).toHaveLength(1)
    expect(await stateOf(desk)).toEqual(state)
  })

  test('after it was noted that a letter was sent leaves it at that', async () => {
    const { transport, mails } = scriptedServer()
    const desk = await deskWith(transport)
    await releasedLetter(desk.at, ref)
    const { events } = desk.at.deps.store
    const append = events.append.bind(events)
    events.append = async (change) => {
      const result = await append(change)
      if (change.records.some(({ event }) => event.type === 'letter-sent')) {
        events.append = append
        throw new Error('killed')
      }
      return result
    }
    await desk.at.settle().catch(() => undefined)
    await muchLater(desk)
    expect(mails).toHaveLength(1)
    expect(await stateOf(desk)).toEqual(sent)
  })
})
