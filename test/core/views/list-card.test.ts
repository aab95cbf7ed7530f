import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { listCard, pageSize } from '@privacy-desk/core/views/list-card.js'
import type { Card } from '@privacy-desk/core/views/model.js'
import { plainText } from '@privacy-desk/core/views/plain-text.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rows } from './rows.js'

const today = toCivilDate('2026-04-07')
const all = rows(35)

/** The page of a list of that length which begins after so many rows. */
const page = (total: number, before: number): Card =>
  listCard({ name: 'list', today, total, before, rows: all.slice(before, before + pageSize) })

const labels = ({ actions }: Card) => actions.map(({ label }) => label)

describe('a list', () => {
  test('shows one line a request, with what is asked and how much time is left', () => {
    const [first, second] = listCard({
      name: 'list',
      rows: rows(2),
      today,
      total: 2,
      before: 0,
    }).items
    expect(plainText(first?.text ?? [])).toBe(
      'PR-2026-0001 Erasure of their data (art. 17), due 7 April 2026 (due today)',
    )
    expect(plainText(second?.text ?? [])).toMatch(/due 8 April 2026 \(due tomorrow\)$/)
    expect(first?.action?.intent).toEqual({ name: 'show', ref: 'PR-2026-0001' })
  })

  test.each(['answered', 'closed'] as const)('shows no time left for one that is %s', (status) => {
    const card = listCard({ name: 'mine', rows: rows(1, { status }), today, total: 1, before: 0 })
    expect(plainText(card.items[0]?.text ?? [])).not.toContain('due')
  })

  test.each(['list', 'mine'] as const)('%s says so when it is empty', (name) => {
    const card = listCard({ name, rows: [], today, total: 0, before: 0 })
    expect(card.items).toEqual([])
    expect(card.paragraphs.map(plainText).join()).toMatch(/no .*request/i)
    expect(card.actions).toEqual([])
  })
})

describe('turning the pages', () => {
  test.each([
    [1, 0, '1 to 1 of 1', []],
    [10, 0, '1 to 10 of 10', []],
    [11, 0, '1 to 10 of 11', ['Next page']],
    [11, 10, '11 to 11 of 11', ['First page']],
    [35, 10, '11 to 20 of 35', ['First page', 'Next page']],
    [35, 30, '31 to 35 of 35', ['First page']],
  ])('of %i requests after %i says where one is', (total, before, position, buttons) => {
    const card = listCard({
      name: 'list',
      today,
      total,
      before,
      rows: all.slice(before, Math.min(total, before + pageSize)),
    })
    expect(plainText(card.footer ?? [])).toBe(position)
    expect(labels(card)).toEqual(buttons)
  })

  test('the next page begins after the last request of this one', () => {
    expect(page(35, 10).actions.at(-1)?.intent).toEqual({
      name: 'list',
      args: { after: 'PR-2026-0020', before: '20' },
    })
  })

  test('page by page shows every request once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 35 }), (total) => {
        const seen: unknown[] = []
        for (let before = 0; before < total; before += pageSize) {
          const shown = all.slice(before, Math.min(total, before + pageSize))
          const card = listCard({ name: 'list', today, total, before, rows: shown })
          seen.push(...card.items.map(({ action }) => action?.intent.ref))
          const hasNext = labels(card).includes('Next page')
          expect(hasNext).toBe(before + shown.length < total)
        }
        expect(seen).toEqual(all.slice(0, total).map(({ reference }) => reference))
      }),
    )
  })

  test('a page that has run empty meanwhile still leads back to the first', () => {
    const card = listCard({ name: 'list', today, total: 10, before: 10, rows: [] })
    expect(labels(card)).toEqual(['First page'])
  })
})
