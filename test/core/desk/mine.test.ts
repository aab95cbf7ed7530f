import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { type PeopleAtTheDesk, peopleAtTheDesk, wordsOf } from '../../support/people-at-the-desk.js'
import { from } from '../../support/scripted-reader.js'

let desk: PeopleAtTheDesk
const shown = async (who: string) => wordsOf(await desk.does(who, 'mine', {}, undefined, 'typed'))

beforeEach(async () => {
  desk = await peopleAtTheDesk()
  await desk.handsOver({ receivedOn: toCivilDate('2026-01-05') })
  await desk.does('U0EMPLOYEE', 'dismiss')
  await desk.handsOver({
    receivedOn: toCivilDate('2026-01-12'),
    ...from('Conrad', 'c@example.org'),
  })
  await desk.handsOver(from('Cleo', 'cleo@example.org'))
  await desk.does('U0EMPLOYEE', 'confirm', {}, 'PR-2026-0003')
})

describe('the requests of a member', () => {
  test('stand with the open ones before the closed ones, however old those are', async () => {
    const references = (await shown('U0EMPLOYEE')).match(/^PR-2026-\d{4}/gm)
    expect(references).toEqual(['PR-2026-0002', 'PR-2026-0003', 'PR-2026-0001'])
  })

  test('are paged through whole, from the open into the closed ones', async () => {
    for (let at = 4; at <= 12; at += 1) {
      await desk.handsOver(from(`P${at}`, `p${at}@example.org`))
      if (at % 2 === 0) {
        await desk.does('U0EMPLOYEE', 'dismiss', {}, `PR-2026-${String(at).padStart(4, '0')}`)
      }
    }
    const first = await shown('U0EMPLOYEE')
    const last = first.match(/^PR-2026-\d{4}/gm)?.at(-1) ?? ''
    const args = { after: last, before: '10' }
    const next = wordsOf(await desk.does('U0EMPLOYEE', 'mine', args, undefined, 'clicked'))
    const all = `${first}\n${next}`.match(/^PR-2026-\d{4}/gm)
    expect(new Set(all).size).toBe(12)
    expect(all).toHaveLength(12)
  })
})

test('the DPO sees where the whole desk stands, an employee does not', async () => {
  const overview = await shown('U0DORA')
  expect(overview).toContain('Open in all: 2')
  expect(overview).toContain('Overdue: 1')
  expect(overview).toContain('To be confirmed: 1')
  expect(overview).toContain('Problems: 0')
  expect(overview).toContain('All open requests')
  expect(await shown('U0EMPLOYEE')).not.toContain('Open in all')
})
