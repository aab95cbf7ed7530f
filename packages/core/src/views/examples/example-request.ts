import { toCivilDate } from '../../calendar/civil-date.js'
import type { Member, MemberId } from '../../people/member.js'
import type { Permission } from '../../people/policy.js'
import type { Step, Timetable } from '../../regimes/timetable.js'
import type { RecordedReading } from '../../requests/recorded-reading.js'
import type { Request } from '../../requests/request.js'
import type { ItemId, PersonId } from '../../vault/ids.js'
import type { Details, RequestView } from '../request-view.js'

const day = toCivilDate

const steps: readonly Step[] = [
  {
    rule: 'RECEIVED',
    citation: 'EDPB Guidelines 01/2022, para 159',
    text: 'The request reached the organisation on Thursday 5 March 2026.',
    date: '2026-03-05',
    verified: true,
  },
  {
    rule: 'MONTH',
    citation: 'GDPR art. 12(3); Reg. 1182/71 art. 3(2)(c)',
    text: 'One month ends on the same number of the next month: Sunday 5 April 2026.',
    date: '2026-04-05',
    verified: true,
  },
  {
    rule: 'ROLL',
    citation: 'Reg. 1182/71 art. 3(4)',
    text: '5 April is a Sunday and 6 April is Easter Monday: the period runs to Tuesday 7 April 2026.',
    date: '2026-04-07',
    verified: true,
  },
]

const onDay = (text: string) => ({ unit: 'day', day: day(text) }) as const

/** The dates of the example: received on 5 March 2026, in Germany. */
export const exampleTimetable: Timetable = {
  regime: 'gdpr',
  law: 'GDPR',
  milestones: (['extension-notice', 'refusal-notice', 'respond'] as const).map((name) => ({
    name,
    safe: onDay('2026-04-07'),
    latest: onDay('2026-04-07'),
    steps,
  })),
}

export const exampleOwner: Pick<Member, 'name' | 'ids'> = {
  name: 'Olga Owner',
  ids: { slack: 'U0OWNER', teams: '00000000-0000-4000-8000-000000000002' },
}

export const exampleReading: RecordedReading = {
  verdict: 'request',
  types: [{ type: 'erasure', confidence: 0.93 }],
  requesterBecause: 'original-sender',
  regimeBecause: 'default',
  roleBecause: 'default',
}

export const exampleRequest: Request = {
  reference: 'PR-2026-0042',
  version: 1,
  status: 'received',
  person: 'person' as PersonId,
  message: 'message' as ItemId,
  platform: 'slack',
  reporter: 'slack:U0EMPLOYEE' as MemberId,
  receivedOn: day('2026-03-05'),
  receivedBecause: 'original-date',
  types: ['erasure'],
  language: 'en',
  regime: 'gdpr',
  role: 'controller',
  read: { regime: 'gdpr', role: 'controller' },
  reading: exampleReading,
  links: [],
  apart: [],
  added: [],
  reasons: [],
  correctedIn: 1,
  pauses: [],
  acknowledged: [],
  letters: [],
  outcomes: [],
  attachments: [],
  attached: 0,
  attachmentFaults: [],
}

export const exampleDetails: Details = {
  requester: 'Carla Customer <carla.customer@example.org>',
  requesterName: 'Carla Customer',
  requesterAddress: 'carla.customer@example.org',
  candidates: [
    {
      name: 'Carla Customer',
      address: 'carla.customer@example.org',
      because: 'original-sender',
    },
    { name: 'Sam Seller', address: 'sam.seller@acme.example', because: 'colleague' },
  ],
  customer: '',
  customerName: '',
  flags: [],
  words: [{ type: 'erasure', because: 'delete everything you have on me' }],
  unmatched: [],
  added: [],
  subject: 'Please delete my account',
  excerpt:
    'Hello, I no longer use your shop. Please delete everything you have on me. Carla Customer',
  warnings: [],
  notes: [],
}

/** The example as a viewer with these permissions sees it. */
export function exampleView(
  change: Partial<Request> = {},
  permissions: readonly Permission[] = [],
  more: Partial<RequestView> = {},
): RequestView {
  const request = { ...exampleRequest, ...change }
  return {
    request,
    timetable: exampleTimetable,
    today: day('2026-03-09'),
    maskedRequester: 'c…@e…',
    links: [],
    permissions: new Set(permissions),
    ...(request.owner === undefined ? {} : { owner: exampleOwner }),
    ...(permissions.includes('see-details') ? { details: exampleDetails } : {}),
    ...more,
  }
}

export const exampleOwnerId = 'olga' as MemberId

/** What the owner of a request may do. */
export const ownersPermissions: readonly Permission[] = [
  'see-status',
  'see-details',
  'correct',
  'take',
  'assign',
  'work',
  'acknowledge',
]

/** What the one who handed it over may do until it is confirmed. */
export const reportersPermissions: readonly Permission[] = [
  'see-status',
  'see-details',
  'correct',
  'confirm',
  'dismiss',
  'acknowledge',
]
