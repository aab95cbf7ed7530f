import type { CivilDate } from '../calendar/civil-date.js'
import type { Instant } from '../calendar/instant.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import { instantAt } from '../calendar/zone.js'
import type { Member } from '../people/member.js'
import type { Roster } from '../people/roster.js'
import { milestone } from '../regimes/milestone.js'
import type { Timetable } from '../regimes/timetable.js'
import type { Request } from '../requests/request.js'
import type { Ladder, Stage } from './ladder.js'
import { stageMark } from './stage-mark.js'

/** One reminder that the ladder wants sent. */
export interface WantedReminder {
  readonly stage: string
  readonly recipient: Member
  readonly dueAt: Instant
  /** The day the stage hangs on: a moved deadline starts the ladder anew. */
  readonly cycle: CivilDate
}

/** What the ladder needs to know beside the request. */
export interface LadderWorld {
  readonly ladder: Ladder
  readonly roster: Roster
  readonly calendar: WorkingCalendar
  /** The employee who handed the request over. */
  readonly reporter: Member
  /** The organisation's day on which the request reached the desk. */
  readonly openedOn: CivilDate
}

/** All reminders of a request as it stands, past ones included; sending each once is the store's part. */
export function wantedReminders(
  request: Request,
  timetable: Timetable,
  world: LadderWorld,
): readonly WantedReminder[] {
  return world.ladder.flatMap((stage) => wanted(stage, request, timetable, world))
}

function wanted(
  stage: Stage,
  request: Request,
  timetable: Timetable,
  world: LadderWorld,
): readonly WantedReminder[] {
  const anchor = anchorDay(stage, timetable, world)
  if (anchor === null || !stage.whileStatus.includes(request.status)) return []
  if (isAnswered(stage, anchor, request)) return []
  const day = remindOn(stage, anchor, world.calendar)
  const onDuty = recipients(stage, request, world).map((member) => world.roster.onDuty(member, day))
  // Who stands in for a colleague in the same role is still reminded once.
  return [...new Set(onDuty)].map((recipient) => ({
    stage: stage.name,
    recipient,
    dueAt: instantAt(day, '09:00', recipient.zone),
    cycle: anchor,
  }))
}

function anchorDay(stage: Stage, timetable: Timetable, world: LadderWorld): CivilDate | null {
  if (stage.anchor === 'opened') return world.openedOn
  const due = milestone(timetable, stage.anchor)?.safe
  return due?.unit === 'day' ? due.day : null
}

function isAnswered(stage: Stage, anchor: CivilDate, request: Request): boolean {
  const { unlessAcknowledged } = stage
  if (unlessAcknowledged === undefined) return false
  return request.acknowledged.includes(stageMark(unlessAcknowledged, anchor))
}

/** A reminder may come early, never late: a day that is not worked on moves to the one before. */
function remindOn(stage: Stage, anchor: CivilDate, calendar: WorkingCalendar): CivilDate {
  return calendar.addWorkingDays(calendar.workingDayOnOrBefore(anchor), stage.workingDays)
}

function recipients(stage: Stage, request: Request, world: LadderWorld): readonly Member[] {
  const { roster, reporter } = world
  const owner = request.owner === undefined ? undefined : roster.find(request.owner)
  switch (stage.to) {
    case 'reporter':
      return [reporter]
    case 'owner':
      return owner === undefined ? [] : [owner]
    case 'manager':
      return owner === undefined ? [] : managers(owner, roster)
    case 'dpo':
      return roster.withRole('dpo')
  }
}

/** An owner without a manager is the DPO's to manage. */
function managers(owner: Member, roster: Roster): readonly Member[] {
  const manager = roster.managerOf(owner.id)
  return manager === undefined ? roster.withRole('dpo') : [manager]
}
