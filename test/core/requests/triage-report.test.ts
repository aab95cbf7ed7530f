import { reportTable } from '@privacy-desk/core/cli/report-table.js'
import type { RequestEvent } from '@privacy-desk/core/requests/events.js'
import { readingRecord } from '@privacy-desk/core/requests/reading-record.js'
import type { RequestType } from '@privacy-desk/core/requests/request-type.js'
import { triageReport } from '@privacy-desk/core/requests/triage-report.js'
import { describe, expect, test } from 'vitest'
import { confirmed, day, received } from './given.js'

type Received = Extract<RequestEvent, { type: 'request-received' }>
type Verdict = NonNullable<Received['reading']>['verdict']

const read = (
  types: readonly RequestType[],
  verdict: Verdict = 'request',
  language = 'en',
): RequestEvent => ({
  ...(received as Received),
  language,
  types,
  reading: {
    verdict,
    types: types.map((type) => ({ type, confidence: 0.9 })),
    requesterBecause: 'original-sender',
    regimeBecause: 'default',
    roleBecause: 'default',
  },
})

const toTypes = (...types: RequestType[]): RequestEvent => ({ type: 'reading-corrected', types })
const filed: RequestEvent = { type: 'request-closed', outcome: 'not-a-request' }

const reportOf = (...histories: readonly (readonly RequestEvent[])[]) =>
  triageReport(histories.map(readingRecord).filter((record) => record !== null))

describe('the report of how often the reading was right', () => {
  test('counts what was confirmed as it was read', () => {
    const { total, types } = reportOf([read(['erasure']), confirmed])
    expect(total).toMatchObject({ read: 1, judged: 1, asRead: 1, verdictWrong: 0 })
    expect(types).toEqual([{ type: 'erasure', right: 1, wrong: 0, missed: 0 }])
  })

  test('counts a type that was taken away and one that was added', () => {
    const { total, types } = reportOf([
      read(['erasure', 'access']),
      toTypes('access', 'objection'),
      confirmed,
    ])
    expect(total).toMatchObject({ asRead: 0, corrected: { types: 1, requester: 0 } })
    expect(types).toEqual([
      { type: 'access', right: 1, wrong: 0, missed: 0 },
      { type: 'erasure', right: 0, wrong: 1, missed: 0 },
      { type: 'objection', right: 0, wrong: 0, missed: 1 },
    ])
  })

  test.each<[string, RequestEvent, string]>([
    ['day of receipt', { type: 'reading-corrected', receivedOn: day('2026-03-01') }, 'received'],
    ['law', { type: 'reading-corrected', regime: 'us-ca-ccpa' }, 'regime'],
    ['role', { type: 'reading-corrected', role: 'processor' }, 'role'],
    ['customer', { type: 'reading-corrected', sealed: ['customer'] }, 'customer'],
    ['requester', { type: 'reading-corrected', sealed: ['requester'] }, 'requester'],
    [
      'requester, as older versions wrote it',
      { type: 'reading-corrected', message: (received as Received).message },
      'requester',
    ],
  ])('counts a corrected %s', (_what, event, item) => {
    const { total } = reportOf([read(['erasure']), event])
    expect(Object.entries(total.corrected).filter(([, count]) => count > 0)).toEqual([[item, 1]])
  })

  test.each<[Verdict, readonly RequestEvent[], number, number]>([
    ['not-privacy', [filed], 0, 1],
    ['not-privacy', [confirmed], 1, 0],
    ['not-privacy', [filed, { type: 'request-reopened' }], 1, 0],
    ['request', [filed], 1, 0],
    ['request', [confirmed], 0, 1],
    ['unsure', [filed], 0, 1],
  ])('of a “%s” that ended so has the verdict wrong %#', (verdict, events, wrong, asRead) => {
    const { total } = reportOf([read(['other'], verdict), ...events])
    expect(total).toMatchObject({ verdictWrong: wrong, asRead })
  })

  test('says nothing of what nobody has judged', () => {
    const { total, types } = reportOf([read(['erasure'])])
    expect(total).toMatchObject({ read: 1, judged: 0, asRead: 0 })
    expect(types).toEqual([])
  })

  test('tells languages apart', () => {
    const { languages } = reportOf(
      [read(['erasure'], 'request', 'de'), confirmed],
      [read(['erasure'], 'request', 'cs'), toTypes('access')],
    )
    expect(languages.map(({ language, asRead }) => [language, asRead])).toEqual([
      ['cs', 0],
      ['de', 1],
    ])
  })

  test('leaves out requests of older versions, and messages that could not be read', () => {
    const unreadable = { ...read(['other']), needsHuman: 'encrypted' } as RequestEvent
    expect(reportOf([received, confirmed], [unreadable, confirmed]).total.read).toBe(0)
  })
})

describe('the table for a terminal', () => {
  test('says how much each percentage stands on, in columns', () => {
    const lines = reportTable(
      reportOf([read(['erasure']), confirmed], [read(['erasure']), toTypes('access')]),
    )
    const [head = '', row = ''] = lines.slice(2)
    expect(head).toMatch(/^language +read +judged +as read +types/)
    expect(row).toMatch(/^en +2 +2 +1 \(50 %\)/)
    expect(row.length).toBe(head.length)
    expect(lines.join('\n')).toMatch(/erasure +1 +1 +0 +1 \(50 %\) +1 \(100 %\)/)
  })

  test('says so where nothing was read yet', () => {
    expect(reportTable(reportOf())).toEqual([expect.stringContaining('No message was read yet')])
  })
})
