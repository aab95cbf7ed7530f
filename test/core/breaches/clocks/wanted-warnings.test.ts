import type { BreachClock } from '@privacy-desk/core/breaches/clocks/breach-clock.js'
import { isClockStopped } from '@privacy-desk/core/breaches/clocks/clock-stopped.js'
import { wantedWarnings } from '@privacy-desk/core/breaches/clocks/wanted-warnings.js'
import type { BreachEvent } from '@privacy-desk/core/breaches/events.js'
import { addHours } from '@privacy-desk/core/calendar/hours.js'
import { describe, expect, it } from 'vitest'
import {
  aware,
  awareness,
  breachOf,
  concluded,
  dora,
  firstNotice,
  lena,
  mila,
  now,
  opened,
  openedAsProcessor,
  situationOf,
  text,
  toNotify,
} from '../given.js'

const deputy: BreachEvent = { type: 'deputy-named', deputy: mila }
const gdpr = 'gdpr/notify-authority'

function warningsOf(events: readonly BreachEvent[], at = now) {
  const breach = breachOf(...events)
  const { clocks } = situationOf(breach)
  return wantedWarnings(breach, { now: at, zone: 'Europe/Berlin', clocks, dpos: [dora] })
}
const toWhom = (events: readonly BreachEvent[], stage: string) =>
  warningsOf(events)
    .filter((one) => one.stage === stage)
    .map(({ recipient }) => recipient)

describe('warnings of the clock', () => {
  const running = [opened, awareness, deputy]

  it('begin with awareness', () => {
    expect(warningsOf([opened])).toEqual([])
    expect(warningsOf(running)[0]).toEqual({
      clock: gdpr,
      stage: 'left-48h',
      recipient: lena,
      dueAt: addHours(aware, 24),
      cycle: aware,
    })
  })

  it('go to the lead, and an hour later to DPO and deputy', () => {
    expect(toWhom(running, 'left-48h')).toEqual([lena])
    expect(toWhom(running, 'left-48h-escalated')).toEqual([dora, mila])
  })

  it('go no further once somebody has seen them', () => {
    const stage = `${gdpr}|left-48h`
    const seen: BreachEvent = { type: 'warning-acknowledged', stage, by: lena }
    expect(toWhom([...running, seen], 'left-48h-escalated')).toEqual([])
    expect(toWhom([...running, seen], 'left-24h-escalated')).toEqual([dora, mila])
  })

  it('go to all at once near the end, and each person is told once', () => {
    expect(toWhom(running, 'left-1h')).toEqual([lena, dora, mila])
    expect(toWhom([opened, awareness], 'left-0h')).toEqual([lena, dora])
    const ledByDpo: BreachEvent = { type: 'lead-changed', lead: dora }
    expect(toWhom([opened, awareness, ledByDpo], 'left-0h')).toEqual([dora])
  })

  it('go on every six hours after the end, two days ahead', () => {
    const overdue = (hours: number) =>
      warningsOf(running, addHours(aware, hours)).filter(({ stage }) => stage.startsWith('over-'))
    expect(overdue(1)).toEqual([])
    expect(new Set(overdue(72).map(({ stage }) => stage)).size).toBe(8)
    expect(new Set(overdue(720).map(({ stage }) => stage)).size).toBe(116)
  })

  it('start anew when awareness is corrected', () => {
    const corrected: BreachEvent = {
      type: 'awareness-set',
      awareAt: addHours(aware, -2),
      reason: text,
      was: aware,
    }
    const cycles = warningsOf([...running, corrected]).map(({ cycle }) => cycle)
    expect(new Set(cycles)).toEqual(new Set([addHours(aware, -2)]))
  })
})

describe('a clock stops', () => {
  const clock = (id: string, duty: BreachClock['duty']): BreachClock => {
    const due = { unit: 'hour', instant: addHours(aware, 72) } as const
    return { id, duty, of: 'law', target: due, limit: due, steps: [] }
  }
  const authority = clock(gdpr, 'notify-authority')
  const uk = clock('uk-gdpr/notify-authority', 'notify-authority')
  const people = clock('us-ca-breach/notify-individuals', 'notify-individuals')
  const shop = clock('contract/shop', 'tell-controller')
  const aBreach = [opened, awareness]
  const notToNotify: BreachEvent = { type: 'authority-decided', notify: false, reasons: text }

  const scoped = (people: number): BreachEvent => ({
    type: 'scope-recorded',
    scope: { people, records: null, countries: {} },
  })

  it.each<[string, BreachClock, readonly BreachEvent[], boolean]>([
    ['not by itself', authority, aBreach, false],
    ['not by a decision to notify', authority, [...aBreach, concluded('risk'), toNotify], false],
    [
      'by the first notice',
      authority,
      [...aBreach, concluded('risk'), toNotify, firstNotice],
      true,
    ],
    [
      'not by that to another authority',
      uk,
      [...aBreach, concluded('risk'), toNotify, firstNotice],
      false,
    ],
    [
      'by a decision not to notify',
      authority,
      [...aBreach, concluded('no-risk'), notToNotify],
      true,
    ],
    [
      'and runs again when the risk is concluded graver',
      authority,
      [...aBreach, concluded('no-risk'), notToNotify, concluded('risk')],
      false,
    ],
    [
      'not while another of several authorities waits',
      { ...authority, awaits: ['FR'] },
      [...aBreach, concluded('risk'), toNotify, firstNotice],
      false,
    ],
    [
      'not by a decision on the risk, where its law asks for none (India)',
      { ...authority, threshold: { level: 'any' } },
      [...aBreach, concluded('no-risk'), notToNotify],
      false,
    ],
    [
      'where fewer are affected than its law counts (California)',
      { ...authority, threshold: { level: 'any', moreThanPeople: 500 } },
      [...aBreach, scoped(500)],
      true,
    ],
    [
      'not where more are',
      { ...authority, threshold: { level: 'any', moreThanPeople: 500 } },
      [...aBreach, scoped(501)],
      false,
    ],
    [
      'not while the public has to be told instead (art. 34(3)(c))',
      people,
      [
        ...aBreach,
        {
          type: 'individuals-decided',
          tell: false,
          exception: 'disproportionate-effort',
          reasons: text,
        },
      ],
      false,
    ],
    [
      'when the people were told',
      people,
      [...aBreach, { type: 'individuals-told', at: now, publicly: false }],
      true,
    ],
    [
      'when they need not be',
      people,
      [...aBreach, { type: 'individuals-decided', tell: false, reasons: text }],
      true,
    ],
    [
      'not while they have to be',
      people,
      [...aBreach, { type: 'individuals-decided', tell: true, reasons: text }],
      false,
    ],
    [
      'when the controller was told',
      shop,
      [openedAsProcessor, { type: 'controller-told', controller: 'shop', at: now }],
      true,
    ],
    [
      'not when another was',
      shop,
      [openedAsProcessor, { type: 'controller-told', controller: 'bank', at: now }],
      false,
    ],
    [
      'when it was no breach',
      authority,
      [...aBreach, { type: 'breach-classified', nature: 'no-breach', reasons: text }],
      true,
    ],
    [
      'when the room is closed',
      authority,
      [...aBreach, { type: 'breach-closed', lessons: text, despite: text }],
      true,
    ],
  ])('%s', (_, one, events, stopped) => {
    expect(isClockStopped(one, breachOf(...events))).toBe(stopped)
  })
})
