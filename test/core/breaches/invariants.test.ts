import { canonicalJson } from '@privacy-desk/core/audit/canonical-json.js'
import type { Breach } from '@privacy-desk/core/breaches/breach.js'
import type { BreachCommand } from '@privacy-desk/core/breaches/command.js'
import { decideBreach } from '@privacy-desk/core/breaches/decide.js'
import { isBreachRefusal } from '@privacy-desk/core/breaches/decision.js'
import {
  type BreachEvent,
  breachNatures,
  individualsExceptions,
  riskLevels,
} from '@privacy-desk/core/breaches/events.js'
import { evolveBreach, replayBreach } from '@privacy-desk/core/breaches/evolve.js'
import { projectBreach } from '@privacy-desk/core/breaches/project-breach.js'
import { breachRoles } from '@privacy-desk/core/breaches/role.js'
import { addHours } from '@privacy-desk/core/calendar/hours.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aware, dora, lena, mila, opening, situationOf, text } from './given.js'

const sealed = fc.constantFrom(text, null)
const member = fc.constantFrom(lena, dora, mila)
const moment = fc.integer({ min: -5, max: 120 }).map((hours) => addHours(aware, hours))
const item = fc.constantFrom('contain', 'log-alert', 'is-breach', 'others', 'risk', 'own-record')
const command = (name: string, fields: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record({ command: fc.constant(name), ...fields }) as fc.Arbitrary<BreachCommand>

const anyCommand = fc.oneof(
  command('investigate', { at: moment }),
  command('set-awareness', { awareAt: moment, reason: sealed }),
  command('change-role', { role: fc.constantFrom(...breachRoles), reason: sealed }),
  command('change-laws', { also: fc.subarray(['uk-gdpr', 'us-ca-breach', 'in-dpdp']) }),
  command('change-lead', { lead: member }),
  command('name-deputy', { deputy: member }),
  command('add-member', { member }),
  command('remove-member', { member }),
  command('change-privacy', { isPrivate: fc.boolean() }),
  command('tick', { item, evidence: fc.constant([{ kind: 'note', item: text }]) }),
  command('untick', { item }),
  command('pass-over', { item, reason: sealed }),
  command('conclude-risk', { level: fc.constantFrom(...riskLevels), reasons: sealed }),
  command('confirm-risk'),
  command('decide-authority', { notify: fc.boolean(), reasons: sealed }),
  command('record-notice', {
    regime: fc.constant('gdpr'),
    authority: fc.constantFrom('DE-BY', 'FR'),
    at: moment,
    lateReasons: sealed,
    receipt: sealed,
  }),
  command('record-receipt', {
    authority: fc.constantFrom('DE-BY', 'FR'),
    phase: fc.constantFrom(1, 2),
    receipt: sealed,
  }),
  command('decide-individuals', { tell: fc.boolean(), reasons: sealed }),
  command('decide-individuals', {
    tell: fc.constant(false),
    exception: fc.constantFrom(...individualsExceptions),
    reasons: sealed,
  }),
  command('record-told', { at: moment, publicly: fc.boolean() }),
  command('name-controllers', { controllers: fc.subarray(['shop', 'bank']) }),
  command('record-controller-told', { controller: fc.constantFrom('shop', 'bank'), at: moment }),
  command('classify', { nature: fc.constantFrom(...breachNatures), reasons: sealed }),
  command('close', { lessons: sealed, despite: sealed }),
  command('reopen', { reason: sealed }),
  command('request-room'),
  command('record-room', {
    platform: fc.constant('slack'),
    form: fc.constantFrom('channel', 'thread'),
    place: fc.constantFrom('C1', 'C2'),
  }),
  command('refuse-room', {
    platform: fc.constant('slack'),
    form: fc.constantFrom('channel', 'thread'),
    why: fc.constant('is_archived'),
  }),
  command('record-room-people', {
    place: fc.constantFrom('C1', 'C2'),
    invited: fc.subarray([lena, dora, mila]),
    removed: fc.subarray([lena, dora, mila]),
    absent: fc.constantFrom({}, { mila: 'not-on-platform' }),
  }),
)

const steps = fc.array(
  fc.record({ command: anyCommand, by: member, fourEyes: fc.boolean(), now: moment }),
  { maxLength: 60 },
)
type Steps = typeof steps extends fc.Arbitrary<infer Value> ? Value : never

/** Runs commands one after the other and looks at each decision on the way. */
function run(all: Steps, look: (before: Breach, events: readonly BreachEvent[]) => void) {
  const events: BreachEvent[] = [{ type: 'breach-opened', ...opening }]
  let breach = replayBreach(events)
  for (const { command, ...more } of all) {
    if (breach === null) break
    const decision = decideBreach(breach, command, situationOf(breach, more))
    if (isBreachRefusal(decision)) continue
    look(breach, decision)
    events.push(...decision)
    breach = decision.reduce<Breach | null>(evolveBreach, breach)
  }
  return { events, breach }
}

const holds = (name: string, check: (all: Steps) => void) =>
  test(name, () => fc.assert(fc.property(steps, check)))

describe('whatever is asked of a breach, in whatever order', () => {
  holds('its version grows by one with each event, and replaying gives the same', (all) => {
    const { events, breach } = run(all, (_, decided) => expect(decided.length).toBeGreaterThan(0))
    expect(breach?.version).toBe(events.length)
    expect(replayBreach(events)).toEqual(breach)
  })

  holds('every event can be hashed', (all) => {
    for (const event of run(all, () => undefined).events) expect(canonicalJson(event)).toBeTruthy()
  })

  /** A room may be lost, and its people change, after the breach was closed. */
  const late = ['breach-reopened', 'room-refused', 'room-people-changed']
  holds('closed, it only does what comes late, unless it is opened again', (all) => {
    run(all, (before, events) => {
      if (before.status === 'closed') expect(late).toContain(events[0]?.type)
    })
  })

  holds(
    'no authority is notified by a processor, or without a conclusion and a decision',
    (all) => {
      run(all, (before, events) => {
        if (events[0]?.type !== 'authority-notified') return
        expect(before.role).not.toBe('processor')
        expect(before.risk).toBeDefined()
        expect(before.authority?.notify).toBe(true)
      })
    },
  )

  holds('a decision not to notify never stands beside a risk', (all) => {
    const { breach } = run(all, () => undefined)
    if (breach?.authority?.notify === false) expect(breach.risk?.level).toBe('no-risk')
  })

  holds('a high risk never stands beside silence without an exception', (all) => {
    const { breach } = run(all, () => undefined)
    const { individuals, risk } = breach ?? {}
    if (risk?.level !== 'high-risk' || individuals === undefined) return
    expect(individuals.tell || individuals.exception !== undefined).toBe(true)
  })

  holds('the phases to an authority are 1, 2, 3 … without a gap', (all) => {
    const { breach } = run(all, () => undefined)
    for (const authority of ['DE-BY', 'FR']) {
      const phases = (breach?.notices ?? []).filter((one) => one.authority === authority)
      expect(phases.map(({ phase }) => phase)).toEqual(phases.map((_, index) => index + 1))
    }
  })

  holds('its row for lists says what its events say, and who is in the room', (all) => {
    const { breach } = run(all, () => undefined)
    if (breach === null) throw new RangeError('it was opened')
    const { people, openedAt, ...row } = projectBreach(breach, aware)
    expect(breach).toMatchObject(row)
    expect(openedAt).toBe(aware)
    const inTheRoom = [breach.lead, breach.deputy, ...breach.members].filter(Boolean)
    expect([...people].sort()).toEqual([...inTheRoom].sort())
  })

  holds('a private breach never has a room that others read', (all) => {
    const { breach } = run(all, () => undefined)
    expect(breach?.isPrivate === true && breach.room?.form === 'thread').toBe(false)
  })

  holds('lead, deputy and members are different people', (all) => {
    const { breach } = run(all, () => undefined)
    const people = [breach?.lead, ...(breach?.members ?? []), breach?.deputy].filter(Boolean)
    expect(new Set(people).size).toBe(people.length)
  })
})
