import type { BreachRoom } from '../../breaches/breach-room.js'
import { toInstant } from '../../calendar/instant.js'
import type { MemberId } from '../../people/member.js'
import type { BreachRow } from '../../ports/breach-store.js'
import { breachCard } from '../breach-card.js'
import { breachChecklistCard } from '../breach-checklist-card.js'
import { breachHelpCard } from '../breach-help-card.js'
import { breachKnownCard } from '../breach-known-card.js'
import { breachLeftCard } from '../breach-left-card.js'
import { breachListCard } from '../breach-list-card.js'
import { breachMeasuresCard, measureWarningCard } from '../breach-measures-card.js'
import { breachPaperCard, registerCard } from '../breach-paper-card.js'
import { breachPeopleCard } from '../breach-people-card.js'
import { breachRefusalCard } from '../breach-refusal-card.js'
import { breachRoomCard } from '../breach-room-card.js'
import { breachRoomTroubleCard } from '../breach-room-trouble-card.js'
import { breachSeverityCard } from '../breach-severity-card.js'
import { breachWarningCard } from '../breach-warning-card.js'
import { breachWhyCard } from '../breach-why-card.js'
import { missingText } from '../forms/breach-papers-form.js'
import type { Card } from '../model.js'
import { exampleBreach, exampleStages as stages } from './breach-examples.js'

const zone = 'Europe/Berlin'
const mark = 'gdpr/notify-authority|left-24h'
const late = { now: toInstant('2026-03-30T13:25:00Z') }
const muchLater = { now: toInstant('2026-05-02T08:00:00Z') }
const seeOnly = { permissions: new Set(['see'] as const), texts: new Map() }

const room: BreachRoom = {
  platform: 'slack',
  form: 'channel',
  place: 'C0ROOM',
  name: 'breach-br-2026-0001',
  people: ['lena' as MemberId],
  absent: {},
}

const rows = (count: number): readonly BreachRow[] =>
  Array.from({ length: count }, (_, index) => ({
    reference: `BR-2026-${String(count - index).padStart(4, '0')}`,
    version: 2,
    status: 'open',
    nature: 'breach',
    lead: 'lena' as MemberId,
    people: ['lena' as MemberId],
    isPrivate: index === 0,
    role: 'controller',
    regime: 'gdpr',
    noticedAt: toInstant('2026-03-27T08:00:00Z'),
    ...(index === 1 ? {} : { awareAt: toInstant('2026-03-27T13:20:00Z') }),
    openedAt: toInstant('2026-03-27T13:30:00Z'),
  }))

const graded = toInstant('2026-03-27T16:00:00Z')
const earlier = {
  ...stages.graded.severity,
  categories: [{ category: 'financial', adjustments: [] }],
  malicious: false,
  ei: 0.5,
  dpc: 3,
  cb: 0.25,
  se: 1.75,
  band: 'low',
} as const

const lead = exampleBreach().people.get('lena' as MemberId)
if (lead === undefined) throw new RangeError('the example has its lead')

/** Every card of a breach in every state. */
export const breachCardExamples: Readonly<Record<string, Card>> = {
  breach: breachCard(exampleBreach()),
  'breach-room': breachRoomCard(exampleBreach({ ...stages.concluded, room })),
  'breach-room-closed': breachRoomCard(exampleBreach({ ...stages.closed, room })),
  'breach-room-trouble': breachRoomTroubleCard(
    exampleBreach({
      room: { ...room, unpinned: 'missing_scope', absent: { lena: 'user_is_restricted' } },
      roomRefusals: [{ platform: 'slack', form: 'channel', why: 'missing_scope' }],
    }),
  ),
  'breach-room-settled': breachRoomTroubleCard(exampleBreach({ room })),
  'breach-without-room': breachCard(exampleBreach({}, { roomless: 'no-group-chats' })),
  'breach-room-refused': breachCard(
    exampleBreach({ roomRefusals: [{ platform: 'slack', form: 'channel', why: 'is_archived' }] }),
  ),
  'breach-unaware': breachCard(exampleBreach(stages.unaware)),
  'breach-concluded': breachCard(exampleBreach(stages.concluded)),
  'breach-notified': breachCard(exampleBreach(stages.notified)),
  'breach-numbers-differ': breachCard(exampleBreach({ ...stages.scoped, ...stages.graded })),
  'breach-late': breachCard(exampleBreach(stages.concluded, late)),
  'breach-closed': breachCard(exampleBreach(stages.closed)),
  'breach-seen-by-staff': breachCard(exampleBreach({ isPrivate: false }, seeOnly)),
  'breach-why': breachWhyCard(exampleBreach()),
  'breach-why-unaware': breachWhyCard(exampleBreach(stages.unaware)),
  'breach-list': breachListCard({ rows: rows(10), total: 12, before: 0, zone }),
  'breach-list-empty': breachListCard({ rows: [], total: 0, before: 0, zone }),
  'breach-checklist': breachChecklistCard(exampleBreach(stages.passedOver), 0),
  'breach-checklist-further': breachChecklistCard(exampleBreach(stages.notified), 1),
  'breach-checklist-closed': breachChecklistCard(exampleBreach(stages.closed), 0),
  'breach-warning': breachWarningCard(exampleBreach(), mark),
  'breach-warning-seen': breachWarningCard(exampleBreach({ acknowledged: [mark] }), mark),
  'breach-warning-late': breachWarningCard(exampleBreach({}, late), mark),
  'breach-warning-stopped': breachWarningCard(exampleBreach(stages.notified), mark),
  'breach-near-miss': breachCard(exampleBreach(stages.nearMiss)),
  'breach-measures': breachMeasuresCard(exampleBreach(stages.measures)),
  'breach-measures-empty': breachMeasuresCard(exampleBreach()),
  'breach-measure-due': measureWarningCard(exampleBreach(stages.measures), 'm-1'),
  'breach-measure-over': measureWarningCard(exampleBreach(stages.measures, muchLater), 'm-1'),
  'breach-measure-done': measureWarningCard(exampleBreach(stages.measures), 'm-2'),
  'breach-people': breachPeopleCard(exampleBreach({ isPrivate: false }), {
    lead,
    deputy: { ...lead, id: 'dan' as MemberId, name: 'Dan Deputy' },
    members: [{ ...lead, id: 'mo' as MemberId, name: 'Mo Member' }],
    byOffice: [{ ...lead, id: 'dora' as MemberId, name: 'Dora Dpo' }],
  }),
  'breach-people-private': breachPeopleCard(exampleBreach(), { lead, members: [], byOffice: [] }),
  'breach-known': breachKnownCard(exampleBreach(), { request: 'PR-2026-0042' }),
  'breach-left': breachLeftCard('BR-2026-0001'),
  'breach-help': breachHelpCard(),
  'breach-help-reference': breachHelpCard({ about: 'breach scope', badReference: 'X' }),
  'breach-severity': breachSeverityCard(
    exampleBreach(stages.graded),
    [
      { severity: stages.graded.severity, by: 'lena' as MemberId, at: graded },
      { severity: earlier, by: 'lena' as MemberId, at: toInstant('2026-03-27T15:00:00Z') },
    ],
    exampleBreach().people,
  ),
  'breach-scoped': breachCard(
    exampleBreach({
      ...stages.concluded,
      authority: { notify: true },
      scope: { people: 130, records: 400, countries: { DE: 120, GB: 10 } },
    }),
  ),
  'breach-graded': breachCard(exampleBreach(stages.graded)),
  'breach-paper': breachPaperCard(exampleBreach(), {
    label: 'Notice 1 to the authority (GDPR, DE)',
    file: 'BR-2026-0001-authority.docx',
    note: missingText(['number of people', 'likely consequences']),
    authority: exampleBreach().authorities[0],
  }),
  'breach-register': registerCard(3, 'breach-register.xlsx'),
  'breach-refused': breachRefusalCard({ refused: 'no-conclusion-yet' }, zone, 'BR-2026-0001'),
  'breach-unknown': breachRefusalCard({ refused: 'unknown-breach' }, zone, 'BR-2026-0001'),
}
