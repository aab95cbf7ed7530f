import { toCivilDate } from '../../calendar/civil-date.js'
import { toInstant } from '../../calendar/instant.js'
import type { MemberId } from '../../people/member.js'
import type { RequestRow } from '../../ports/event-store.js'
import type { Inbound } from '../../ports/inbox.js'
import type { OutgoingLetter } from '../../ports/letter-outbox.js'
import type { Notice } from '../../ports/notice-store.js'
import type { LetterId } from '../../requests/request-letter.js'
import type { ItemId, PersonId } from '../../vault/ids.js'
import { acceptedCard, emptyHandoverCard } from '../accepted-card.js'
import { helpCard } from '../help-card.js'
import { listCard } from '../list-card.js'
import type { Card } from '../model.js'
import { originalCard } from '../original-card.js'
import { problemsCard } from '../problems-card.js'
import { refusalCard } from '../refusal-card.js'
import { reminderCard } from '../reminder-card.js'
import { dismissedCard, requestCard } from '../request-card.js'
import { strayFilesCard } from '../stray-files-card.js'
import { ticketCard } from '../ticket-card.js'
import { troubleCard, troubleTicket } from '../trouble-card.js'
import { whyCard } from '../why-card.js'
import { exampleOwnerId, exampleView, ownersPermissions } from './example-request.js'
import { dateless, waitingTimetable } from './example-timetables.js'
import { hostile } from './hostile.js'
import { readingExamples } from './reading-examples.js'

const owned = { status: 'in-progress', owner: exampleOwnerId } as const
const reported = { status: 'confirmed', types: ['breach-report'] } as const
const day = toCivilDate

const rows: readonly RequestRow[] = Array.from({ length: 10 }, (_, at) => ({
  reference: `PR-2026-00${10 + at}`,
  version: 2,
  status: at % 3 === 0 ? 'confirmed' : 'in-progress',
  person: 'person' as PersonId,
  reporter: 'slack:U0EMPLOYEE' as MemberId,
  platform: 'slack',
  types: at % 2 === 0 ? ['erasure'] : ['access', 'portability'],
  regime: 'gdpr',
  receivedOn: day('2026-03-05'),
  dueSafe: day(`2026-04-${String(7 + at).padStart(2, '0')}`),
  dueLatest: day(`2026-04-${String(7 + at).padStart(2, '0')}`),
  needsHuman: false,
  openedAt: toInstant('2026-03-06T08:00:00Z'),
}))

const failedNotice: Notice = {
  id: 'notice-1',
  key: 'PR-2026-0042|owner-5-days|member:olga|2026-04-07',
  stream: 'PR-2026-0042',
  kind: 'reminder',
  stage: 'owner-5-days',
  recipient: 'member:olga',
  platform: 'slack',
  dueAt: toInstant('2026-03-27T08:00:00Z'),
  status: 'failed',
  attempts: 12,
  failure: 'user_not_found',
}

const failedInbound: Inbound = {
  id: 'slack:event:Ev0001',
  platform: 'slack',
  reporter: 'slack:U0EMPLOYEE' as MemberId,
  receivedAt: toInstant('2026-03-06T08:00:00Z'),
  person: 'person' as PersonId,
  item: 'item' as ItemId,
  status: 'failed',
  failure: 'original-gone',
}

const failedLetter: OutgoingLetter = {
  id: 'letter-row',
  stream: 'PR-2026-0042',
  letter: 'L1' as LetterId,
  content: 'item' as ItemId,
  dueAt: toInstant('2026-03-06T08:00:00Z'),
  status: 'failed',
  attempts: 1,
  failure: 'smtp-550',
}

/** Every card in every state that looks different, for goldens and pictures. */
export const cardExamples: Readonly<Record<string, Card>> = {
  accepted: acceptedCard(),
  'accepted-attachments': acceptedCard('PR-2026-0042'),
  'accepted-stray-files': strayFilesCard('PR-2026-9999', 'unknown'),
  'accepted-stray-files-not-yours': strayFilesCard('PR-2026-0042', 'not-yours'),
  'accepted-stray-files-erased': strayFilesCard('PR-2026-0042', 'erased'),
  'accepted-empty': emptyHandoverCard(),
  ...readingExamples,
  ticket: ticketCard(exampleView({ status: 'confirmed' })),
  'ticket-owned': ticketCard(exampleView(owned)),
  'ticket-overdue': ticketCard(exampleView(owned, [], { today: day('2026-04-09') })),
  'ticket-breach-report': ticketCard(exampleView(reported)),
  'request-breach-report': requestCard(
    exampleView({ ...owned, ...reported, status: 'in-progress' }, ownersPermissions),
  ),
  'request-owner': requestCard(exampleView(owned, ownersPermissions)),
  'request-masked': requestCard(exampleView(owned, ['see-status'])),
  'request-waiting': requestCard(
    exampleView(
      {
        ...owned,
        status: 'awaiting-identity',
        pauses: [{ kind: 'identity', from: day('2026-03-10') }],
      },
      ownersPermissions,
    ),
  ),
  'request-answered': requestCard(
    exampleView(
      { ...owned, status: 'answered', answeredOn: day('2026-03-20'), outcome: 'fulfilled' },
      ownersPermissions,
    ),
  ),
  'request-dismissed': dismissedCard(
    exampleView({ status: 'closed', outcome: 'not-a-request' }, [
      'see-status',
      'see-details',
      'reopen',
    ]),
  ),
  'request-undelivered': troubleCard(
    exampleView(owned, ['see-status', 'see-details']),
    'undelivered',
  ),
  'ticket-undelivered': troubleTicket(exampleView(owned), 'undelivered'),
  'request-unplanned': troubleCard(exampleView(owned, ['see-status', 'see-details']), 'unplanned'),
  'ticket-unplanned': troubleTicket(exampleView(owned), 'unplanned'),
  'reminder-owner': reminderCard(
    exampleView(owned, ownersPermissions, { today: day('2026-03-30') }),
    {
      to: 'owner',
      mark: 'owner-5-days@2026-04-07',
    },
  ),
  'reminder-manager': reminderCard(
    exampleView(owned, ['see-status', 'assign', 'acknowledge'], { today: day('2026-04-01') }),
    { to: 'manager', mark: 'manager-3-days@2026-04-07' },
  ),
  'reminder-seen': reminderCard(
    exampleView({ ...owned, acknowledged: ['owner-5-days@2026-04-07'] }, ownersPermissions),
    { to: 'owner', mark: 'owner-5-days@2026-04-07' },
  ),
  original: originalCard('PR-2026-0042', [
    {
      message: 1,
      kind: 'file',
      bytes: new TextEncoder().encode('From: carla.customer@example.org\n\nPlease delete my data.'),
      file: { name: 'request.eml', mediaType: 'message/rfc822', size: 58 },
      attachments: [
        { name: 'passport.pdf', mediaType: 'application/pdf', size: 482_113 },
        { name: hostile, mediaType: 'text/html', size: 12 },
      ],
    },
    { message: 2, kind: 'file', bytes: new Uint8Array([0, 255, 1]), attachments: [] },
  ]),
  why: whyCard(exampleView(owned, ownersPermissions), 'Europe/Berlin'),
  'why-waiting': whyCard(
    exampleView(owned, ownersPermissions, { timetable: waitingTimetable }),
    'Europe/Berlin',
  ),
  'why-no-date': whyCard(
    exampleView(owned, ownersPermissions, { timetable: dateless }),
    'Europe/Berlin',
  ),
  list: listCard({ name: 'list', rows, today: day('2026-03-09'), total: 23, before: 0 }),
  overview: listCard({
    name: 'mine',
    rows: rows.slice(0, 2),
    today: day('2026-03-09'),
    total: 2,
    before: 0,
    overview: { open: 23, overdue: 3, unconfirmed: 4, problems: 1 },
  }),
  'list-empty': listCard({ name: 'mine', rows: [], today: day('2026-03-09'), total: 0, before: 0 }),
  help: helpCard(),
  'help-unknown': helpCard({ unknown: 'delte<!here>' }),
  'help-reference': helpCard({ about: 'take', badReference: '42' }),
  refused: refusalCard(
    { refused: 'extension-too-late', latest: day('2026-04-07') },
    'PR-2026-0042',
  ),
  problems: problemsCard([failedNotice], [failedInbound], rows.slice(0, 1)),
  'problems-letters': problemsCard(
    [],
    [],
    [],
    [
      { ...failedLetter, failure: 'uncertain' },
      failedLetter,
      { ...failedLetter, status: 'bounced', failure: 'dsn-5.1.1' },
    ],
  ),
  'problems-none': problemsCard([], [], []),
}
