import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import type { DeskDeps } from '@privacy-desk/core/desk/deps.js'
import { type MovedDeadline, recalculate } from '@privacy-desk/core/desk/recalculate.js'
import { readCatalogue } from '@privacy-desk/core/regimes/catalogue.js'
import { makeLaw } from '@privacy-desk/core/runtime/make-law.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { deskFileOfTest } from '../../support/desk-file.js'
import { type DeskOfTest, deskOfTest, pasted } from '../../support/desk-of-test.js'

const ref = 'PR-2026-0001'
let at: DeskOfTest

beforeEach(async () => {
  at = await deskOfTest()
  const employee = await at.actor('U0EMPLOYEE')
  const olga = await at.actor('U0OLGA')
  await at.desk.accept(pasted('Please delete everything', at), employee, 'handover')
  await at.settle()
  await at.desk.handle({ name: 'confirm', ref, args: {}, via: 'clicked' }, employee, 'confirm')
  await at.desk.handle({ name: 'take', ref, args: {}, via: 'clicked' }, olga, 'take')
  await at.settle()
})

/** The desk after its organisation has found that 7 April is a holiday too. */
function withHoliday(deps: DeskDeps, day = '2026-04-07'): DeskDeps {
  const { organisation, ...file } = deskFileOfTest()
  const extraHolidays = [{ date: toCivilDate(day), name: 'Day of Freedonia', source: 'Decree 4' }]
  const desk = { ...file, organisation: { ...organisation, extraHolidays } }
  return { ...deps, law: makeLaw(readCatalogue(), desk) }
}

async function moved(deps: DeskDeps): Promise<readonly MovedDeadline[]> {
  const all: MovedDeadline[] = []
  for await (const one of recalculate(deps)) all.push(one)
  return all
}

describe('after a change of holidays', () => {
  test('a due date that moves is an event, and the projection follows', async () => {
    const expected = [{ reference: ref, from: '2026-04-07', to: '2026-04-08' }]
    expect(await moved(withHoliday(at.deps))).toMatchObject(expected)
    const records = await at.deps.store.events.read(ref)
    expect(records.at(-1)).toMatchObject({
      by: 'desk',
      event: { type: 'deadlines-moved', from: '2026-04-07', to: '2026-04-08' },
    })
    expect(await at.deps.store.events.request(ref)).toMatchObject({ dueSafe: '2026-04-08' })
  })

  test('the owner is told, and the reminders hang on the new date', async () => {
    await moved(withHoliday(at.deps))
    await at.settle()
    const titles = at.slack.saidTo('U0OLGA').map(({ card }) => card.title)
    expect(titles).toContain(`The due date has moved: ${ref}`)
    const waiting = (await at.deps.store.notices.noticesOf(ref)).filter(
      ({ kind, status }) => kind === 'reminder' && status === 'planned',
    )
    expect(waiting.length).toBeGreaterThan(0)
    expect(waiting.every(({ key }) => key.includes('2026-04-08'))).toBe(true)
  })

  test('a second run moves nothing', async () => {
    const deps = withHoliday(at.deps)
    await moved(deps)
    expect(await moved(deps)).toEqual([])
  })

  test('nothing moves where nothing changed', async () => {
    expect(await moved(at.deps)).toEqual([])
  })
})

describe('where another date than that of the answer moves', () => {
  beforeEach(async () => {
    at.clock.moveTo('2026-07-01T08:00:00Z')
    const args = {
      types: 'complaint',
      receivedOn: '2026-07-01',
      regime: 'uk-gdpr',
      reason: 'She lives in Leeds',
    }
    const dora = await at.actor('U0DORA')
    await at.desk.handle({ name: 'correct', ref, args, via: 'submitted' }, dora, 'correct')
    await at.settle()
  })

  test('it is an event, and the owner is told which date it is', async () => {
    const holiday = withHoliday(at.deps, '2026-07-30')
    const acknowledge = { name: 'acknowledge', from: '2026-07-30/2026-07-31', to: '2026-07-31' }
    expect(await moved(holiday)).toMatchObject([{ reference: ref, milestones: [acknowledge] }])
    await at.settle()
    const card = JSON.stringify(at.slack.saidTo('U0OLGA').at(-1)?.card)
    expect(card).toContain(`A date has moved: ${ref}`)
    expect(card).toContain('31 July 2026; it was 30 July 2026, at the latest 31 July 2026.')
    expect(await moved(holiday)).toEqual([])
  })
})
