import { beforeEach, describe, expect, test } from 'vitest'
import { type PeopleAtTheDesk, peopleAtTheDesk, wordsOf } from '../../support/people-at-the-desk.js'

let desk: PeopleAtTheDesk

beforeEach(async () => {
  desk = await peopleAtTheDesk()
  await desk.handsOver({
    verdict: 'not-privacy',
    types: [{ type: 'other', confidence: 0, because: '' }],
  })
})

describe('a message that looks like no privacy request', () => {
  test('is a proposal: nothing is filed before somebody says so, and its clock runs', async () => {
    const card = desk.lastCard('U0EMPLOYEE')
    expect(card).toContain('This looks like no privacy request. File it? PR-2026-0001')
    expect(card).toContain('Yes, file it')
    expect(card).toContain('No, open a ticket')
    expect(await desk.events()).toEqual(['request-received'])
    expect(await desk.due()).toBe('2026-04-07')
  })

  test('shows neither what it asks for nor a date, unless somebody says that it asks for something', async () => {
    expect(desk.lastCard('U0EMPLOYEE')).not.toMatch(/Asks for|Due:|Law:|Our role/)
    await desk.does('U0EMPLOYEE', 'correct', { types: 'access', receivedOn: '2026-03-05' })
    expect(desk.lastCard('U0EMPLOYEE')).toMatch(/Asks for: Access[\s\S]*Due: 7 April 2026/)
  })

  test('is filed when confirmed, and the DPO is shown it', async () => {
    await desk.does('U0EMPLOYEE', 'dismiss', {}, 'PR-2026-0001', 'clicked')
    expect(await desk.events()).toEqual(['request-received', 'request-closed'])
    expect(desk.lastCard('U0DORA')).toContain('Called no privacy request: PR-2026-0001')
    expect(desk.lastCard('U0EMPLOYEE')).toContain('It is one after all')
  })

  test('is opened again by the one who filed it, as a ticket with its old clock', async () => {
    await desk.does('U0EMPLOYEE', 'dismiss', {}, 'PR-2026-0001', 'clicked')
    await desk.does('U0EMPLOYEE', 'reopen', {}, 'PR-2026-0001', 'clicked')
    expect((await desk.events()).at(-1)).toBe('request-reopened')
    expect(await desk.due()).toBe('2026-04-07')
    expect(desk.lastCard('C0DESK')).toContain('Privacy request PR-2026-0001')
  })

  test('is opened by the other button, without any filing', async () => {
    await desk.does('U0EMPLOYEE', 'confirm', {}, 'PR-2026-0001', 'clicked')
    expect(await desk.events()).toEqual(['request-received', 'request-confirmed'])
  })

  test.each(['U0COLLEAGUE', 'U0OLGA'])('is not opened again by %s', async (who) => {
    await desk.does('U0EMPLOYEE', 'dismiss', {}, 'PR-2026-0001', 'clicked')
    await desk.does(who, 'reopen', {}, 'PR-2026-0001', 'clicked')
    expect((await desk.events()).at(-1)).toBe('request-closed')
  })
})

test('what the DPO has closed as no request, after it was confirmed, the reporter cannot open', async () => {
  await desk.does('U0EMPLOYEE', 'confirm')
  await desk.does('U0DORA', 'close', { outcome: 'not-a-request', note: 'A newsletter.' })
  const reply = await desk.does('U0EMPLOYEE', 'reopen', {}, 'PR-2026-0001', 'typed')
  expect(wordsOf(reply)).toContain('This is for the owner')
  expect((await desk.events()).at(-1)).toBe('request-closed')
})
