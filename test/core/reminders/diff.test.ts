import type { NoticeStatus } from '@privacy-desk/core/ports/notice-store.js'
import { noticeStatuses } from '@privacy-desk/core/ports/notice-store.js'
import { diffNotices } from '@privacy-desk/core/reminders/diff.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

interface Row {
  readonly key: string
  readonly status: NoticeStatus
}

const wants = (...keys: readonly string[]) => keys.map((key) => ({ key }))
const isWaiting = ({ status }: Row) => status === 'planned' || status === 'queued'
const base = (key: string) => key.replace(/#\d+$/, '')

/** What the store holds after the plan was inserted and the cancelled were cancelled. */
function applied(
  stored: readonly Row[],
  wanted: readonly string[],
  version: number,
): readonly Row[] {
  const { plan, cancel } = diffNotices(wants(...wanted), stored, version)
  const known = new Set(stored.map(({ key }) => key))
  return [
    ...stored.map((row) =>
      cancel.includes(row.key) && isWaiting(row) ? { ...row, status: 'cancelled' as const } : row,
    ),
    ...plan
      .filter(({ key }) => !known.has(key))
      .map(({ key }) => ({ key, status: 'planned' as const })),
  ]
}

describe('the difference between what is wanted and what is stored', () => {
  test('is everything, the first time', () => {
    expect(diffNotices(wants('a', 'b'), [], 1)).toEqual({ plan: wants('a', 'b'), cancel: [] })
  })

  test.each(['planned', 'queued', 'sending', 'sent', 'failed', 'superseded'] as const)(
    'is nothing for one that is %s and still wanted',
    (status) => {
      const stored = [{ key: 'a', status }]
      expect(diffNotices(wants('a'), stored, 2)).toEqual({ plan: [], cancel: [] })
    },
  )

  test.each(noticeStatuses)('takes back one that is %s only while it waits', (status) => {
    const { cancel } = diffNotices([], [{ key: 'a', status }], 2)
    expect(cancel).toEqual(isWaiting({ key: 'a', status }) ? ['a'] : [])
  })

  test('brings one that was taken back again under a new key', () => {
    const stored = [{ key: 'a', status: 'cancelled' as const }]
    expect(diffNotices(wants('a'), stored, 7).plan).toEqual(wants('a#7'))
  })

  test('knows one that came back for the same: it is not planned a second time', () => {
    const stored = [
      { key: 'a', status: 'cancelled' as const },
      { key: 'a#7', status: 'planned' as const },
    ]
    expect(diffNotices(wants('a'), stored, 8)).toEqual({ plan: [], cancel: [] })
    expect(diffNotices([], stored, 8)).toEqual({ plan: [], cancel: ['a#7'] })
  })
})

describe('as a request lives on', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd')
  const wanted = fc.uniqueArray(key)
  /** What the world does between two changes of the request. */
  const turn = fc.record({
    wanted,
    reached: fc.array(fc.tuple(key, fc.constantFrom(...noticeStatuses))),
  })

  const happen = (stored: readonly Row[], reached: readonly (readonly [string, NoticeStatus])[]) =>
    stored.map((row) => {
      const to = reached.find(([name]) => name === base(row.key))?.[1]
      const moves = isWaiting(row) && to !== undefined && to !== 'cancelled' && to !== 'planned'
      return moves ? { ...row, status: to } : row
    })

  const live = (turns: readonly { wanted: string[]; reached: [string, NoticeStatus][] }[]) => {
    let stored: readonly Row[] = []
    const history: { stored: readonly Row[]; wanted: readonly string[] }[] = []
    for (const [at, { wanted: now, reached }] of turns.entries()) {
      stored = applied(happen(stored, reached), now, at + 1)
      history.push({ stored, wanted: now })
    }
    return history
  }

  test('what waits is what is wanted and was not said yet', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 12 }), (turns) => {
        for (const { stored, wanted: now } of live(turns)) {
          const said = stored.filter((row) => !isWaiting(row) && row.status !== 'cancelled')
          const saidKeys = new Set(said.map((row) => base(row.key)))
          const waiting = stored.filter(isWaiting).map((row) => base(row.key))
          expect(waiting.toSorted()).toEqual(now.filter((one) => !saidKeys.has(one)).toSorted())
        }
      }),
    )
  })

  test('nothing is said twice, and no key is used twice', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 12 }), (turns) => {
        const stored = live(turns).at(-1)?.stored ?? []
        const sent = stored.filter(({ status }) => status === 'sent').map((row) => base(row.key))
        expect(new Set(sent).size).toBe(sent.length)
        const keys = stored.map((row) => row.key)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  test('the same wish twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 8 }), wanted, (turns, now) => {
        const stored = applied(live(turns).at(-1)?.stored ?? [], now, 90)
        expect(diffNotices(wants(...now), stored, 91)).toEqual({ plan: [], cancel: [] })
      }),
    )
  })
})
