import { verifyAll } from '@privacy-desk/core/audit/verify-all.js'
import type { BreachCommand } from '@privacy-desk/core/breaches/command.js'
import { toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { DeskDeps } from '@privacy-desk/core/desk/deps.js'
import { type BreachExecution, executeBreach } from '@privacy-desk/core/desk/execute-breach.js'
import { loadBreach } from '@privacy-desk/core/desk/load-breach.js'
import { loadRequest } from '@privacy-desk/core/desk/load-request.js'
import type { BreachPermission } from '@privacy-desk/core/people/breach-policy.js'
import type { Member, MemberId } from '@privacy-desk/core/people/member.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type DeskOfTest, deskOfTest } from '../../support/desk-of-test.js'
import { opening, text } from '../breaches/given.js'
import { person } from '../people/person.js'

const ref = 'BR-2026-0001'
const noticedAt = toInstant('2026-03-05T08:00:00Z')
const awareAt = toInstant('2026-03-05T20:00:00Z')

let at: DeskOfTest
let olga: Member
let dora: Member

beforeEach(async () => {
  at = await deskOfTest({ start: '2026-03-06T08:00:00Z' })
  olga = (await at.actor('U0OLGA')).member
  dora = (await at.actor('U0DORA')).member
})
afterEach(() => at.close())

/** Opens a room that Olga leads and Omar is in. */
const open = (more: object = {}): BreachCommand => ({
  ...opening,
  command: 'open',
  reference: ref,
  opener: olga.id,
  lead: olga.id,
  members: ['omar' as MemberId],
  noticedAt,
  awareAt,
  ...more,
})

let delivery = 0
function run(
  command: BreachCommand,
  by: Member = olga,
  more: Partial<BreachExecution> & { deps?: DeskDeps } = {},
) {
  delivery += 1
  const needs: BreachPermission = 'work'
  const { deps = at.deps, ...rest } = more
  const inboundId = `slack:action:${delivery}`
  return executeBreach(deps, { reference: ref, command, by, needs, inboundId, ...rest })
}

const tick = (item: string): BreachCommand => ({ command: 'tick', item, evidence: [] })

/** As if the organisation's settings were these. */
function withSettings(breaches: Partial<DeskDeps['profile']['breaches']>): DeskDeps {
  const { profile } = at.deps
  return { ...at.deps, profile: { ...profile, breaches: { ...profile.breaches, ...breaches } } }
}

describe('a change of a breach', () => {
  it('is stored as events of one chain, which the audit follows', async () => {
    await run(open())
    await run(tick('contain'))
    const loaded = await loadBreach(at.deps, ref)
    expect(loaded?.records.map(({ event, by }) => [event.type, by])).toEqual([
      ['breach-opened', 'olga'],
      ['awareness-set', 'olga'],
      ['item-ticked', 'olga'],
    ])
    const audited = []
    for await (const one of verifyAll(at.deps.store)) audited.push(one)
    expect(audited).toEqual([{ stream: ref, check: { ok: true, length: 3 } }])
  })

  it('keeps both ticks of two people who tick at once', async () => {
    await run(open())
    const results = await Promise.all([run(tick('contain'), olga), run(tick('log-alert'), dora)])
    expect(results.every((result) => !('refused' in result))).toBe(true)
    const { items } = (await loadBreach(at.deps, ref))?.breach ?? {}
    expect(items).toMatchObject({ contain: { by: 'olga' }, 'log-alert': { by: 'dora' } })
  })

  it('leaves one tick where both tick the same, and tells the second', async () => {
    await run(open())
    const results = await Promise.all([run(tick('contain'), olga), run(tick('contain'), dora)])
    expect(results).toMatchObject([{ breach: {} }, { refused: 'nothing-to-change' }])
  })

  it('is made once, however often it is delivered', async () => {
    await run(open())
    const again = { inboundId: 'slack:action:again' }
    const results = [
      await run(tick('contain'), olga, again),
      await run(tick('contain'), olga, again),
    ]
    expect(results.map((result) => 'refused' in result)).toEqual([false, false])
    expect((await loadBreach(at.deps, ref))?.breach.version).toBe(3)
  })

  it('knows the laws: a late notice wants its reasons', async () => {
    await run(open())
    await run({ command: 'conclude-risk', level: 'risk', reasons: text })
    await run({ command: 'decide-authority', notify: true, reasons: null })
    const notice = (time: string): BreachCommand => ({
      command: 'record-notice',
      regime: 'gdpr',
      authority: 'DE-BE',
      at: toInstant(time),
      lateReasons: null,
      receipt: null,
    })
    at.clock.moveTo('2026-03-09T08:00:00Z')
    expect(await run(notice('2026-03-08T20:00:01Z'))).toEqual({
      refused: 'late-without-reasons',
      target: '2026-03-08T20:00:00.000Z',
    })
    expect(await run(notice('2026-03-08T20:00:00Z'))).toMatchObject({ breach: { notices: [{}] } })
  })

  it('knows the settings: four eyes, controllers, items of the organisation', async () => {
    await run(open({ role: 'processor' }))
    const deps = withSettings({
      contracts: [{ id: 'shop', controller: 'Example Shop', hours: 24 }],
      checklist: [
        {
          id: 'tell-insurer',
          title: 'Tell the insurer',
          why: 'The policy.',
          article: 'own rule',
          owner: 'lead',
          evidence: ['note'],
          dependsOn: [],
          notApplicable: true,
          for: ['processor'],
        },
      ],
    })
    const told: BreachCommand = {
      command: 'record-controller-told',
      controller: 'shop',
      at: awareAt,
    }
    expect(await run(told)).toEqual({ refused: 'unknown-controller', controller: 'shop' })
    expect(await run(told, olga, { deps })).toMatchObject({ breach: { controllers: ['shop'] } })
    expect(await run(tick('tell-insurer'))).toMatchObject({ refused: 'unknown-item' })
    expect(await run(tick('tell-insurer'), olga, { deps })).toMatchObject({ breach: {} })
  })

  it('wants a second person where the organisation wants four eyes', async () => {
    await run(open())
    await run({ command: 'conclude-risk', level: 'risk', reasons: text })
    const decide: BreachCommand = { command: 'decide-authority', notify: true, reasons: null }
    const deps = withSettings({ fourEyes: true })
    expect(await run(decide, olga, { deps })).toEqual({
      refused: 'second-pair-of-eyes-missing',
      by: 'olga',
    })
    await run({ command: 'confirm-risk' }, dora, { deps })
    expect(await run(decide, olga, { deps })).toMatchObject({ breach: { authority: {} } })
  })
})

describe('who may not', () => {
  it('see a private breach, hears that there is none, whatever they ask for', async () => {
    await run(open({ isPrivate: true }))
    const strangers = [dora, person('mia', ['manager']), person('emil', ['employee'])]
    const commands: BreachCommand[] = [
      tick('contain'),
      tick('no-such-item'),
      { command: 'confirm-risk' },
      { command: 'change-privacy', isPrivate: false },
      open(),
    ]
    for (const stranger of strangers) {
      for (const command of commands) {
        expect(await run(command, stranger)).toEqual({ refused: 'unknown-breach' })
      }
      expect(await run(tick('contain'), stranger, { reference: 'BR-2026-0009' })).toEqual({
        refused: 'unknown-breach',
      })
    }
    expect((await loadBreach(at.deps, ref))?.breach.version).toBe(2)
  })

  it('work an open one, is told so', async () => {
    await run(open())
    expect(await run(tick('contain'), person('mia', ['manager']))).toEqual({
      refused: 'not-allowed',
    })
  })

  it('judge, although they work the checklist, is told so', async () => {
    await run(open())
    const omar = (await at.actor('U0OMAR')).member
    expect(await run(tick('contain'), omar)).toMatchObject({ breach: {} })
    const conclude: BreachCommand = { command: 'conclude-risk', level: 'risk', reasons: text }
    expect(await run(conclude, omar, { needs: 'judge' })).toEqual({ refused: 'not-allowed' })
    expect(await run(conclude, olga, { needs: 'judge' })).toMatchObject({ breach: { risk: {} } })
  })

  it('reach a request by the reference of a breach, or the other way round', async () => {
    await run(open())
    expect(await loadBreach(at.deps, 'PR-2026-0001')).toBeNull()
    expect(await loadRequest(at.deps, ref)).toBeNull()
    expect(await at.deps.store.events.request(ref)).toBeNull()
  })
})
