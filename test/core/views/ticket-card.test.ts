import { toCivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { requestPermissions as permissions } from '@privacy-desk/core/people/policy.js'
import { requestStatuses } from '@privacy-desk/core/requests/request.js'
import {
  exampleDetails,
  exampleOwnerId,
  exampleView,
} from '@privacy-desk/core/views/examples/example-request.js'
import { listCard } from '@privacy-desk/core/views/list-card.js'
import { requestCard } from '@privacy-desk/core/views/request-card.js'
import type { Details } from '@privacy-desk/core/views/request-view.js'
import { ticketCard } from '@privacy-desk/core/views/ticket-card.js'
import { whyCard } from '@privacy-desk/core/views/why-card.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rows } from './rows.js'

/** Marks every piece of personal data so that it is found wherever it turns up. */
const marked = (mark: string): Details => ({
  requester: `${mark} <${mark}@example.org>`,
  requesterName: mark,
  requesterAddress: `${mark}@example.org`,
  candidates: [{ name: mark, address: mark, because: mark }],
  customer: mark,
  customerName: mark,
  flags: [mark],
  words: [{ type: 'erasure', because: mark }],
  unmatched: [mark],
  added: [
    {
      number: 1,
      receivedOn: toCivilDate('2026-03-09'),
      types: ['access'],
      how: 'reference',
      subject: mark,
      excerpt: mark,
    },
  ],
  subject: `Subject ${mark}`,
  excerpt: `Excerpt ${mark}`,
  warnings: [mark],
  notes: [{ label: mark, text: mark }],
})

const anyMark = fc.constantFrom('zzqx', '<!channel>zzqx', '<at>zzqx</at>', '*zzqx*', '\u202Ezzqx')

describe.each(requestStatuses)(
  'the card in the desk’s channel of a request that is %s',
  (status) => {
    test('holds no details, whatever they are and whoever looks', () => {
      fc.assert(
        fc.property(anyMark, fc.subarray([...permissions]), (mark, granted) => {
          const view = exampleView({ status, owner: exampleOwnerId }, granted, {
            details: marked(mark),
          })
          expect(JSON.stringify(ticketCard(view))).not.toContain('zzqx')
        }),
      )
    })

    test('is the same for everybody: no button depends on the one who looks', () => {
      const everything = ticketCard(exampleView({ status }, permissions))
      expect(ticketCard(exampleView({ status }, []))).toEqual(everything)
    })
  },
)

test('the detailed card of the same request does hold them', () => {
  const card = requestCard(exampleView({}, ['see-details']))
  const { requester, subject, excerpt } = exampleDetails
  for (const detail of [requester, subject, excerpt]) {
    expect(JSON.stringify(card)).toContain(JSON.stringify(detail).slice(1, -1))
  }
})

test('lists and explanations hold no details either', () => {
  const view = exampleView({}, ['see-details'], { details: marked('zzqx') })
  expect(JSON.stringify(whyCard(view, 'Europe/Berlin'))).not.toContain('zzqx')
  const list = { name: 'list', rows: rows(3), today: view.today, total: 3, before: 0 } as const
  expect(JSON.stringify(listCard(list))).not.toContain('zzqx')
})
