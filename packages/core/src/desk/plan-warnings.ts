import type { Breach } from '../breaches/breach.js'
import { type WantedWarning, wantedWarnings } from '../breaches/clocks/wanted-warnings.js'
import { warningStage } from '../breaches/clocks/warning-mark.js'
import { type MeasureWarning, measureWarnings } from '../breaches/measure-warnings.js'
import type { Instant } from '../calendar/instant.js'
import { civilDateAt, instantAt } from '../calendar/zone.js'
import { mayWithBreach } from '../people/breach-policy.js'
import type { Member } from '../people/member.js'
import type { NewNotice, Notice } from '../ports/notice-store.js'
import { diffNotices } from '../reminders/diff.js'
import { reachOn } from '../reminders/reach-on.js'
import { clocksOfBreach } from './clocks-of-breach.js'
import type { DeskDeps } from './deps.js'
import { deskToday } from './load-request.js'
import { findMember } from './members.js'
import type { BreachNotices } from './plan-breach-notices.js'
import { dposOf } from './room-of-breach.js'

/** Compares the warnings that the clocks of a breach want with those that are stored. */
export async function planWarnings(
  deps: DeskDeps,
  breach: Breach,
  stored: readonly Notice[],
): Promise<BreachNotices> {
  const wanted = wantedWarnings(breach, {
    now: deps.clock.now(),
    zone: deps.profile.zone,
    clocks: clocksOfBreach(deps, breach),
    dpos: dposOf(deps, breach),
  })
  const notices = await Promise.all([
    ...wanted.map((warning) => noticeOf(deps, breach, warning)),
    ...measureWarnings(breach, deskToday(deps)).map((one) => measureNotice(deps, breach, one)),
  ])
  const warnings = stored.filter(({ kind }) => kind === 'warning')
  return diffNotices(oncePerKey(notices), warnings, breach.version)
}

/** To whoever is on duty on that day: the hours do not wait for anybody's return. */
async function noticeOf(
  deps: DeskDeps,
  breach: Breach,
  warning: WantedWarning,
): Promise<NewNotice> {
  const recipient = await findMember(deps, warning.recipient)
  const day = civilDateAt(warning.dueAt, deps.profile.zone)
  const member = deps.profile.roster.onDuty(recipient, day)
  return notice(deps, breach, { ...warning, stage: warningStage(warning), member })
}

/** At nine in the morning of a working day, moved earlier and never later. */
async function measureNotice(
  deps: DeskDeps,
  breach: Breach,
  warning: MeasureWarning,
): Promise<NewNotice> {
  const day = deps.law.calendar.workingDayOnOrBefore(warning.on)
  const owner = await findMember(deps, warning.recipient)
  // Whoever was taken out of the room is told nothing more: the measure is the lead's then.
  const sees = mayWithBreach(owner, 'see-details', breach)
  const recipient = sees ? owner : await findMember(deps, breach.lead)
  const member = deps.profile.roster.onDuty(recipient, day)
  const dueAt = instantAt(day, '09:00', member.zone)
  return notice(deps, breach, { stage: warningStage(warning), member, dueAt, cycle: warning.on })
}

interface NoticeParts {
  readonly stage: string
  readonly member: Member
  readonly dueAt: Instant
  readonly cycle: string
}

function notice(
  { randomness, profile }: DeskDeps,
  { reference }: Breach,
  { stage, member, dueAt, cycle }: NoticeParts,
): NewNotice {
  const recipient = `member:${member.id}`
  return {
    id: randomness.id(),
    key: [reference, stage, recipient, cycle].join('|'),
    stream: reference,
    kind: 'warning',
    stage,
    recipient,
    platform: reachOn(member, profile.platforms),
    dueAt,
  }
}

/** The lead is told once of a measure, also in the place of an owner who has left. */
function oncePerKey(notices: readonly NewNotice[]): readonly NewNotice[] {
  return [...new Map(notices.map((one) => [one.key, one])).values()]
}
