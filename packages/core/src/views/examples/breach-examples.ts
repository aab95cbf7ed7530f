import type { Breach } from '../../breaches/breach.js'
import { checklistFor } from '../../breaches/checklists/checklist-for.js'
import { openPoints } from '../../breaches/open-points.js'
import { toCivilDate } from '../../calendar/civil-date.js'
import { type Instant, toInstant } from '../../calendar/instant.js'
import { type BreachPermission, breachPermissions } from '../../people/breach-policy.js'
import type { Member, MemberId } from '../../people/member.js'
import type { ItemId, PersonId } from '../../vault/ids.js'
import type { BreachView } from '../breach-view.js'

const at = (time: string): Instant => toInstant(`${time}:00+01:00`)
const zone = 'Europe/Berlin'
const noticedAt = at('2026-03-27T09:00')
const awareAt = at('2026-03-27T14:20')
const lena: Member = {
  id: 'lena' as MemberId,
  name: 'Lena Lead',
  roles: ['owner'],
  ids: { slack: 'U0LENA', teams: '00000000-0000-4000-8000-000000000007' },
  zone,
  prefers: 'slack',
  absences: [],
}

const story = 'item-story' as ItemId
const reasons = 'item-reasons' as ItemId
const locks = 'item-locks' as ItemId
const receipt = 'item-receipt' as ItemId
const texts = new Map([
  [receipt, '521.4/26-17'],
  [locks, 'Encrypt the disks of all laptops.'],
  [story, 'A laptop with the payroll was stolen from a car.'],
  [reasons, 'Salaries and bank accounts of all staff; the disk was not encrypted.'],
])

const opened: Breach = {
  reference: 'BR-2026-0001',
  version: 2,
  status: 'open',
  nature: 'breach',
  folder: 'person-1' as PersonId,
  description: story,
  platform: 'slack',
  opener: lena.id,
  lead: lena.id,
  members: [],
  isPrivate: true,
  role: 'controller',
  regime: 'gdpr',
  also: [],
  noticedAt,
  awareAt,
  items: {},
  evidence: {},
  notices: [],
  controllers: [],
  controllersTold: {},
  measures: [],
  requests: [],
  acknowledged: [],
  roomRefusals: [],
}

/** `undefined` takes the awareness away. */
type Unaware<Change> = Omit<Change, 'awareAt'> & { readonly awareAt?: Instant | undefined }

/** A breach of an example, as somebody of its room sees it unless other permissions are given. */
export function exampleBreach(
  change: Unaware<Partial<Breach>> = {},
  more: Partial<BreachView> = {},
): BreachView {
  const { awareAt: aware, ...rest } = { ...opened, ...change }
  const breach: Breach = aware === undefined ? rest : { ...rest, awareAt: aware }
  const clocks = breach.awareAt === undefined ? [] : [clock]
  const checklist = checklistFor({ role: breach.role, regimes: [breach.regime], own: [] })
  return {
    breach,
    permissions: new Set<BreachPermission>(breachPermissions),
    clocks,
    laws: [{ regime: 'gdpr', law: 'GDPR' }],
    otherLaws: [{ regime: 'uk-gdpr', law: 'UK GDPR', countries: ['GB'], isCounted: false }],
    authorities: [berlin],
    contracts: [{ id: 'shop', controller: 'Example Shop' }],
    checklist,
    inRoom: [lena],
    points: openPoints(breach, { checklist, clocks, fourEyes: false }),
    people: new Map([[lena.id, lena]]),
    texts,
    now: at('2026-03-28T12:00'),
    zone,
    ...more,
  }
}

const berlin = {
  regime: 'gdpr',
  place: 'DE-BE',
  name: 'Berliner Beauftragte für Datenschutz und Informationsfreiheit',
  website: 'https://www.datenschutz-berlin.de',
  isTold: false,
}

const clock = {
  id: 'gdpr/notify-authority',
  duty: 'notify-authority',
  of: 'GDPR',
  target: { unit: 'hour', instant: at('2026-03-30T14:20') },
  limit: { unit: 'hour', instant: at('2026-03-30T15:00') },
  steps: [
    {
      rule: 'H72-TARGET',
      citation: 'GDPR art. 33(1)',
      text: 'The authority is told within 72 hours of awareness: by Monday 30 March 2026 at 14:20.',
      date: '2026-03-30T12:20:00.000Z',
      verified: true,
    },
    {
      rule: 'H72-1182',
      citation: 'Reg. 1182/71 art. 3(1) and art. 3(2)(a)',
      text: 'Counted from the next full hour, the hours end on Monday 30 March 2026 at 15:00.',
      date: '2026-03-30T13:00:00.000Z',
      verified: false,
    },
  ],
} as const

const risk = { level: 'high-risk', reasons, by: lena.id } as const
const done = { state: 'done', by: lena.id, at: at('2026-03-27T15:00') } as const

/** What becomes of the example, step by step. */
export const exampleStages = {
  unaware: { awareAt: undefined },
  concluded: { risk, items: { 'log-alert': done, contain: done } },
  notified: {
    risk,
    authority: { notify: true },
    notices: [
      { regime: 'gdpr', authority: 'DE-BE', phase: 1, at: at('2026-03-28T11:30'), receipt },
    ],
    individuals: { tell: true, reasons },
  },
  passedOver: {
    items: {
      'log-alert': done,
      safeguards: { ...done, state: 'passed-over', reason: reasons },
    },
  },
  closed: { status: 'closed', risk, lessons: reasons },
  nearMiss: { nature: 'near-miss', natureReasons: reasons },
  measures: {
    measures: [
      { id: 'm-1', text: locks, owner: lena.id, dueOn: toCivilDate('2026-04-24') },
      {
        id: 'm-2',
        text: story,
        owner: lena.id,
        dueOn: toCivilDate('2026-04-10'),
        doneOn: toCivilDate('2026-04-09'),
      },
    ],
    requests: ['PR-2026-0003'],
  },
  scoped: { scope: { people: 1200, records: 3400, countries: { DE: 1180, FR: 20 } } },
  graded: {
    severity: {
      categories: [
        { category: 'simple', adjustments: [] },
        { category: 'financial', adjustments: [{ delta: 1, reason: reasons }] },
      ],
      ei: 1,
      confidentiality: 0.25,
      integrity: 0,
      availability: 0,
      malicious: true,
      individuals: 250,
      unintelligible: false,
      dpc: 4,
      cb: 0.75,
      se: 4.75,
      band: 'very-high',
      flags: ['more-than-100-individuals'],
    },
  },
  details: {
    details: { affected: ['confidentiality'], texts: { peopleKinds: story, dataKinds: reasons } },
  },
} as const satisfies Record<string, Unaware<Partial<Breach>>>
