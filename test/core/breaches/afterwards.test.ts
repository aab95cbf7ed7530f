import type { BreachEvent } from '@privacy-desk/core/breaches/events.js'
import { measureWarnings } from '@privacy-desk/core/breaches/measure-warnings.js'
import { openPoints } from '@privacy-desk/core/breaches/open-points.js'
import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { describe, expect, test } from 'vitest'
import {
  awareness,
  breachOf,
  concluded,
  firstNotice,
  lena,
  mila,
  now,
  opened,
  text,
  toNotify,
  when,
} from './given.js'

const dueOn = toCivilDate('2026-04-24')
const today = toCivilDate('2026-03-28')
const measure = { measure: 'm-1', text, owner: mila, dueOn } as const
const added: BreachEvent = { type: 'measure-added', ...measure }
const done: BreachEvent = { type: 'measure-done', measure: 'm-1', on: today }
const closed: BreachEvent = { type: 'breach-closed', lessons: text, despite: text }
const nearMiss: BreachEvent = { type: 'breach-classified', nature: 'near-miss', reasons: text }

describe('measures', () => {
  test('are added once, done once, and done after closing too', () => {
    expect(when([opened], { command: 'add-measure', ...measure })).toEqual([added])
    expect(when([opened, added], { command: 'add-measure', ...measure })).toEqual({
      refused: 'nothing-to-change',
    })
    const finish = { command: 'finish-measure', measure: 'm-1', on: today } as const
    expect(when([opened, added, closed], finish)).toEqual([done])
    expect(when([opened, added, done], finish)).toEqual({ refused: 'nothing-to-change' })
    expect(when([opened], finish)).toEqual({ refused: 'unknown-measure', measure: 'm-1' })
  })

  test('are not added to a closed breach', () => {
    expect(when([opened, closed], { command: 'add-measure', ...measure })).toEqual({
      refused: 'breach-closed',
    })
  })

  test('that are open keep a breach from closing without reasons', () => {
    const settings = { checklist: [], clocks: [], fourEyes: false }
    expect(openPoints(breachOf(opened, added), settings)).toContain('measures')
    expect(openPoints(breachOf(opened, added, done), settings)).not.toContain('measures')
  })

  test('warn the owner before and on the day, then owner and lead week by week', () => {
    const wanted = measureWarnings(breachOf(opened, added), today)
    expect(wanted.map(({ stage, recipient, on }) => `${stage} ${recipient} ${on}`)).toEqual([
      'soon mila 2026-04-21',
      'due mila 2026-04-24',
      'over-7d mila 2026-05-01',
      'over-7d lena 2026-05-01',
      'over-14d mila 2026-05-08',
      'over-14d lena 2026-05-08',
    ])
  })

  test('of the lead warn the lead once, and long after the day always two weeks ahead', () => {
    const own = breachOf(opened, { ...added, owner: lena } as BreachEvent)
    const late = measureWarnings(own, toCivilDate('2026-06-05'))
    expect(late.map(({ stage }) => stage)).toEqual([
      'soon',
      'due',
      'over-7d',
      'over-14d',
      'over-21d',
      'over-28d',
      'over-35d',
      'over-42d',
      'over-49d',
      'over-56d',
    ])
  })

  test('that are done warn nobody', () => {
    expect(measureWarnings(breachOf(opened, added, done), today)).toEqual([])
  })
})

describe('a near miss', () => {
  const classify = { command: 'classify', nature: 'near-miss', reasons: text } as const

  test('is one with reasons, and waits for nothing more', () => {
    expect(when([opened], classify)).toEqual([nearMiss])
    expect(when([opened], { ...classify, reasons: null })).toEqual({ refused: 'reason-missing' })
    expect(breachOf(opened, nearMiss)).toMatchObject({ nature: 'near-miss', natureReasons: text })
    const close = { command: 'close', lessons: text, despite: null } as const
    expect(when([opened, nearMiss], close)).toMatchObject([{ type: 'breach-closed' }])
  })

  test('is not what an authority was told of', () => {
    const told = [opened, awareness, concluded('risk'), toNotify, firstNotice]
    expect(when(told, classify)).toEqual({ refused: 'already-notified' })
  })

  test('may turn out to be a breach after all', () => {
    const breach = { command: 'classify', nature: 'breach', reasons: text } as const
    expect(when([opened, nearMiss], breach)).toMatchObject([{ nature: 'breach' }])
  })
})

describe('what the notices say', () => {
  const details = { affected: ['integrity'], texts: { advice: text } } as const

  test('is recorded as a whole, each time anew', () => {
    const [event] = when([opened], { command: 'record-details', details }) as readonly BreachEvent[]
    expect(event).toEqual({ type: 'details-recorded', details })
    const later = { type: 'details-recorded', details: { affected: [], texts: {} } } as const
    expect(breachOf(opened, { type: 'details-recorded', details }, later).details).toEqual(
      later.details,
    )
  })
})

test('a further phase to the same authority has the next number, another authority its own', () => {
  const given = [opened, awareness, concluded('risk'), toNotify, firstNotice]
  const reasons = { lateReasons: null, receipt: null }
  const notice = (authority: string) =>
    when(given, { command: 'record-notice', regime: 'gdpr', authority, at: now, ...reasons })
  expect(notice('DE-BY')).toMatchObject([{ phase: 2 }])
  expect(notice('FR')).toMatchObject([{ phase: 1 }])
})
