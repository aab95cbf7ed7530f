import type { Notice } from '@privacy-desk/core/ports/notice-store.js'
import { plainText } from '@privacy-desk/core/views/plain-text.js'
import { problemsCard } from '@privacy-desk/core/views/problems-card.js'
import { describe, expect, test } from 'vitest'
import { newNotice, row, inbound as unread } from '../../contracts/samples.js'

const notice: Notice = {
  ...newNotice(1, { stream: 'PR-2026-0042', stage: 'owner-5-days', recipient: 'member:olga' }),
  status: 'failed',
  attempts: 12,
  failure: 'user_not_found',
}

const inbound = unread(1, { status: 'failed', failure: 'original-gone' })

const notices = (n: number) => Array.from({ length: n }, () => notice)

describe('the problems of the desk', () => {
  test('are none, and that is said', () => {
    expect(problemsCard([], [], [])).toMatchObject({
      status: { text: 'None', tone: 'good' },
      items: [],
    })
  })

  test('name what did not reach whom, and why', () => {
    const [item] = problemsCard([notice], [], []).items
    expect(plainText(item?.text ?? [])).toBe(
      'PR-2026-0042: reminder “owner-5-days” did not reach member olga',
    )
    expect(plainText(item?.note ?? [])).toBe('user_not_found')
    expect(item?.action?.intent).toEqual({ name: 'show', ref: 'PR-2026-0042' })
  })

  test('name what could not be read by its delivery, for it has no reference yet', () => {
    const [item] = problemsCard([], [inbound], []).items
    expect(plainText(item?.note ?? [])).toBe('slack:event:Ev1 original-gone')
    expect(item?.action).toBeUndefined()
  })

  test('name the requests of which a person has to read the original', () => {
    const [item] = problemsCard([], [], [row('PR-2026-0042', { needsHuman: true })]).items
    expect(plainText(item?.text ?? [])).toBe('PR-2026-0042: a person has to read the original')
    expect(item?.action?.intent).toEqual({ name: 'show', ref: 'PR-2026-0042' })
  })

  test.each([
    [10, 0, false],
    [9, 1, false],
    [10, 1, true],
    [11, 0, true],
  ])(
    'of %i notices and %i handovers are shown ten; that there are more is said: %s',
    (n, m, more) => {
      const card = problemsCard(notices(n), m === 0 ? [] : [inbound], [])
      expect(card.items).toHaveLength(10)
      expect(card.footer !== undefined).toBe(more)
    },
  )
})
