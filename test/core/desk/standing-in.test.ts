import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type DeskOfTest, deskOfTest } from '../../support/desk-of-test.js'

let at: DeskOfTest

beforeEach(async () => {
  at = await deskOfTest()
})

afterEach(() => at.close())

/** Dora is away from 9 to 13 March, and Olga, who is no DPO, stands in for her. */
function doraIsAway() {
  const { members } = at.deps.profile.roster
  const [dora, olga] = ['dora', 'olga'].map((id) => members.find((one) => one.id === id))
  if (dora === undefined || olga === undefined) throw new Error('the desk has no Dora or no Olga')
  const days = { from: toCivilDate('2026-03-09'), to: toCivilDate('2026-03-13') }
  Object.assign(dora, { absences: [{ ...days, delegate: olga.id }] })
}

async function asks(who: string, name: Intent['name']): Promise<string> {
  const actor = await at.actor(who)
  const intent = { name, args: {}, via: 'typed' } as const
  return JSON.stringify(await at.desk.handle(intent, actor, `test:${who}:${name}`))
}

describe('who stands in for the data protection officer', () => {
  test.each(['list', 'problems'] as const)('sees %s on the days of the absence', async (name) => {
    doraIsAway()
    const before = await asks('U0OLGA', 'problems')
    expect(before, 'not before').toContain('That was not done')
    at.clock.moveTo('2026-03-10T08:00:00Z')
    expect(await asks('U0OLGA', name)).not.toContain('That was not done')
    expect(await asks('U0OLGA', name)).toBe(await asks('U0DORA', name))
    at.clock.moveTo('2026-03-16T08:00:00Z')
    expect(await asks('U0OLGA', 'problems'), 'and not after').toContain('That was not done')
  })
})
