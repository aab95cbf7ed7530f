import { toCivilDate } from '../../calendar/civil-date.js'
import { flags } from '../../intake/flag.js'
import type { FrequencyCap } from '../../regimes/schema/law-duties.js'
import type { Link } from '../../requests/link.js'
import type { Card } from '../model.js'
import { readingCard } from '../reading-card.js'
import { addedCard, handedOnCard, requestCard } from '../request-card.js'
import type { AddedView } from '../request-view.js'
import { ticketCard } from '../ticket-card.js'
import {
  exampleDetails,
  exampleOwnerId,
  exampleReading,
  exampleView,
  ownersPermissions,
  reportersPermissions,
} from './example-request.js'
import { hostile } from './hostile.js'

const owned = { status: 'in-progress', owner: exampleOwnerId } as const
const day = toCivilDate

const hostileView = exampleView({}, reportersPermissions, {
  details: {
    ...exampleDetails,
    requester: hostile,
    subject: hostile,
    excerpt: `${hostile}\n`.repeat(40),
    warnings: ['unreadable-date'],
  },
})

const noRequest = { ...exampleReading, verdict: 'not-privacy', types: [] } as const

const newsletter = {
  ...exampleDetails,
  requester: 'Shop News <news@shop.example>',
  requesterName: 'Shop News',
  requesterAddress: 'news@shop.example',
  candidates: [{ name: 'Shop News', address: 'news@shop.example', because: 'original-sender' }],
  words: [],
  subject: 'Spring sale: 20 % off everything',
  excerpt: 'Only until Sunday! View this mail in your browser.',
}

const link = (why: Link['why'], other: string): Link => ({
  other,
  why,
  receivedOn: day('2026-03-05'),
})
const duplicate = link('duplicate', 'PR-2026-0041')
const named = link('named', 'PR-2026-0007')
const splitFrom = link('split', 'PR-2026-0043')
const repeat = link('repeat', 'PR-2025-0913')

const twice: FrequencyCap = {
  rule: 'TWICE',
  requests: 2,
  per: '12-months',
  citation: 'Cal. Civ. Code 1798.130(b)',
  source: 'knowledge',
  verified: false,
  text: 'Requests to know need to be answered at most twice in 12 months.',
}

const added: AddedView = {
  number: 1,
  receivedOn: day('2026-03-20'),
  types: ['access'],
  how: 'reference',
  subject: 'Re: PR-2026-0042',
  excerpt: 'And please tell me first what you hold about me.',
}

/** What was read of a message, in every state that looks different. */
export const readingExamples: Readonly<Record<string, Card>> = {
  reading: readingCard(exampleView({}, reportersPermissions)),
  'reading-needs-human': readingCard(
    exampleView(
      { needsHuman: 'encrypted', types: ['other'], receivedBecause: 'handed-over' },
      reportersPermissions,
    ),
  ),
  'reading-hostile': readingCard(hostileView),
  'reading-to-file': readingCard(
    exampleView({ reading: noRequest, types: ['other'] }, reportersPermissions, {
      details: newsletter,
    }),
  ),
  'reading-filed': readingCard(
    exampleView({ reading: noRequest, status: 'closed', outcome: 'not-a-request', filed: true }, [
      'see-status',
      'reopen',
    ]),
  ),
  'reading-flagged': readingCard(
    exampleView({ receivedBecause: 'date-in-future', role: 'processor' }, reportersPermissions, {
      details: {
        ...exampleDetails,
        customer: 'Shop Example',
        flags: [...flags],
        unmatched: ['PR-2026-0007'],
        warnings: ['date-in-future'],
      },
    }),
  ),
  'reading-duplicate': readingCard(
    exampleView({ receivedOn: day('2026-03-12'), links: [duplicate] }, reportersPermissions),
  ),
  'reading-confirmed': readingCard(exampleView({ status: 'confirmed' }, ['see-status'])),
  'request-duplicate': requestCard(
    exampleView(
      { ...owned, receivedOn: day('2026-03-12'), links: [duplicate, named, splitFrom] },
      ownersPermissions,
      { links: [duplicate, named, splitFrom] },
    ),
  ),
  'request-repeated': requestCard(
    exampleView({ ...owned, links: [repeat] }, ownersPermissions, {
      links: [repeat],
      repeated: { count: 3, cap: twice },
    }),
  ),
  'request-processor': requestCard(
    exampleView({ ...owned, role: 'processor' }, ownersPermissions, {
      details: { ...exampleDetails, customer: 'Shop Example <privacy@shop.example>' },
    }),
  ),
  'request-added': addedCard(
    exampleView(owned, ownersPermissions, { details: { ...exampleDetails, added: [added] } }),
  ),
  'request-added-automatic': addedCard(
    exampleView({ ...owned, status: 'awaiting-identity' }, ownersPermissions, {
      details: { ...exampleDetails, added: [{ ...added, automatic: true }] },
    }),
  ),
  'handed-on': handedOnCard(exampleView(owned, [])),
  'ticket-processor': ticketCard(exampleView({ status: 'confirmed', role: 'processor' })),
  'ticket-duplicate': ticketCard(
    exampleView({ status: 'confirmed', receivedOn: day('2026-03-12'), links: [duplicate] }),
  ),
}
