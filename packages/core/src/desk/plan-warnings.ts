import type { Breach } from '../breaches/breach.js'
import { type WantedWarning, wantedWarnings } from '../breaches/clocks/wanted-warnings.js'
import { warningStage } from '../breaches/clocks/warning-mark.js'
import { civilDateAt } from '../calendar/zone.js'
import type { NewNotice, Notice } from '../ports/notice-store.js'
import { diffNotices } from '../reminders/diff.js'
import { reachOn } from '../reminders/reach-on.js'
import { clocksOfBreach } from './clocks-of-breach.js'
import type { DeskDeps } from './deps.js'
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
  const notices = await Promise.all(wanted.map((warning) => noticeOf(deps, breach, warning)))
  const warnings = stored.filter(({ kind }) => kind === 'warning')
  return diffNotices(notices, warnings, breach.version)
}

/** To whoever is on duty on that day: the hours do not wait for anybody's return. */
async function noticeOf(
  deps: DeskDeps,
  { reference }: Breach,
  warning: WantedWarning,
): Promise<NewNotice> {
  const { roster, zone, platforms } = deps.profile
  const recipient = await findMember(deps, warning.recipient)
  const member = roster.onDuty(recipient, civilDateAt(warning.dueAt, zone))
  const stage = warningStage(warning)
  return {
    id: deps.randomness.id(),
    key: [reference, stage, `member:${member.id}`, warning.cycle].join('|'),
    stream: reference,
    kind: 'warning',
    stage,
    recipient: `member:${member.id}`,
    platform: reachOn(member, platforms),
    dueAt: warning.dueAt,
  }
}
