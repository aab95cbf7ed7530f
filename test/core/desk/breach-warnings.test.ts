import { startWorker } from '@privacy-desk/core/delivery/start-worker.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DeskOfTest, deskOfTest } from '../../support/desk-of-test.js'
import { laptopOpening } from '../../support/laptop-opening.js'
import { wordsOf } from '../../support/people-at-the-desk.js'

const ref = 'BR-2026-0001'
const olga = 'U0OLGA'
const dora = 'U0DORA'
const mark = 'gdpr/notify-authority|left-48h'

let at: DeskOfTest
let inbound = 0

beforeEach(async () => {
  at = await deskOfTest({ start: '2026-03-05T08:30:00Z' })
})
afterEach(() => at.close())

async function does(who: string, name: Intent['name'], args: Record<string, string>) {
  inbound += 1
  const intent: Intent = { name, ref, args, via: name === 'breach seen' ? 'clicked' : 'submitted' }
  const reply = await at.desk.handle(intent, await at.actor(who), `test:${inbound}`)
  await at.settle()
  return wordsOf(reply)
}

const warnings = (who: string) =>
  at.slack.saidTo(who).filter(({ card }) => card.title.startsWith(`${ref}:`))

/** Moves the clock there and lets one sweep happen, as the running desk makes one each half minute. */
async function runUntil(instant: string): Promise<void> {
  at.clock.moveTo(instant)
  await at.settle()
}

describe('the clock of a breach', () => {
  beforeEach(() => does(olga, 'breach new', laptopOpening))

  it('warns the lead to the minute, and nobody before', async () => {
    await runUntil('2026-03-06T07:59:59.999Z')
    expect(warnings(olga)).toEqual([])
    await runUntil('2026-03-06T08:00:00Z')
    expect(warnings(olga).map(({ card }) => card.title)).toEqual([`${ref}: 48 h 00 min left`])
    expect(warnings(dora)).toEqual([])
  })

  it('tells the data protection officer an hour later, unless somebody has seen it', async () => {
    await runUntil('2026-03-06T08:00:00Z')
    await runUntil('2026-03-06T09:00:00Z')
    expect(warnings(dora)).toHaveLength(1)
  })

  it('tells nobody else once the lead has said that it was seen', async () => {
    await runUntil('2026-03-06T08:00:00Z')
    expect(await does(olga, 'breach seen', { stage: mark })).toContain('Seen, thank you')
    expect(await does(olga, 'breach seen', { stage: mark })).toContain('Seen, thank you')
    await runUntil('2026-03-06T09:00:00Z')
    expect(warnings(dora)).toEqual([])
  })

  it('cannot be silenced by somebody who was not warned', async () => {
    await runUntil('2026-03-06T08:00:00Z')
    expect(await does(dora, 'breach seen', { stage: mark })).toContain('that was not done')
    expect(await does(olga, 'breach seen', { stage: 'gdpr/notify-authority|left-1h' })).toContain(
      'that was not done',
    )
    await runUntil('2026-03-06T09:00:00Z')
    expect(warnings(dora)).toHaveLength(1)
  })

  it('gives every warning of the 72 hours, and after them one every six hours', async () => {
    const elapsed = [24, 48, 60, 66, 70, 71, 72, 78, 84, 90, 96, 120, 150, 204]
    for (let hour = 1; hour <= 204; hour += 1) {
      at.clock.moveTo(new Date(Date.parse(laptopOpening.awareAt) + hour * 3_600_000).toISOString())
      await at.settle()
      if (elapsed.includes(hour)) {
        const due = (await at.deps.store.notices.noticesOf(ref)).filter(
          ({ kind, sentAt }) => kind === 'warning' && sentAt === at.clock.now(),
        )
        expect(
          due.some(({ recipient }) => recipient === 'member:olga'),
          `${hour} h`,
        ).toBe(true)
      }
    }
    expect(warnings(olga)).toHaveLength(7 + 22)
    expect(warnings(dora).at(-1)?.card.title).toBe(`${ref}: 132 h 00 min over`)
  })

  it('stops once it was decided not to notify, and says so in the cards that stand', async () => {
    await runUntil('2026-03-06T08:00:00Z')
    const decide = (point: string, args: object) => does(olga, 'breach decide', { point, ...args })
    await decide('risk-conclusion', { level: 'no-risk', reasons: 'Well encrypted' })
    await decide('authority-decision', { notify: 'no', reasons: 'Well encrypted' })
    await runUntil('2026-03-12T08:00:00Z')
    expect(warnings(olga).map(({ card }) => card.title)).toEqual([
      `${ref}: nothing more to do in time`,
    ])
    expect(warnings(dora)).toEqual([])
  })

  it('starts its ladder anew when the awareness is corrected', async () => {
    await runUntil('2026-03-06T08:00:00Z')
    const corrected = { point: 'awareness', at: '2026-03-06T08:30', reasons: 'The log says so' }
    await does(olga, 'breach decide', corrected)
    await runUntil('2026-03-07T07:29:59Z')
    expect(warnings(olga)).toHaveLength(1)
    await runUntil('2026-03-07T07:30:00Z')
    expect(warnings(olga)).toHaveLength(2)
  })

  it('after a time of silence sends each person one warning at once, the latest', async () => {
    at.clock.moveTo('2026-03-08T07:30:00Z')
    const fetchFile = async () => new Uint8Array()
    await startWorker(at.deps, { messenger: at.slack, fetchFile })
    await at.settle()
    expect(warnings(olga).map(({ card }) => card.title)).toEqual([`${ref}: 0 h 30 min left`])
    expect(warnings(dora)).toHaveLength(1)
  })

  it('tells the rest of the room when somebody cannot be reached', async () => {
    at.slack.failNext(new DeliveryError('account_inactive', { retryable: false }))
    await runUntil('2026-03-06T08:00:00Z')
    const told = at.slack.saidTo(dora).map(({ card }) => card.title)
    expect(told).toContain(`Somebody of the room could not be told: ${ref}`)
  })
})

describe('a measure over its day', () => {
  it('reminds once after weeks of silence, and then goes on week by week', async () => {
    await does(olga, 'breach new', laptopOpening)
    await does(olga, 'breach measure', { what: 'Locks', owner: 'olga', due: '2026-03-10' })
    const reminded = () =>
      at.slack.saidTo(olga).filter(({ card }) => card.title.startsWith('Measure of'))
    await runUntil('2026-04-21T08:00:00Z')
    await at.settle()
    expect(reminded()).toHaveLength(1)
    await runUntil('2026-04-28T08:00:00Z')
    await at.settle()
    expect(reminded()).toHaveLength(2)
  })
})
