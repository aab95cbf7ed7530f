import { addDays } from '@privacy-desk/core/calendar/civil-arithmetic.js'
import type { CivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { addMs, type Instant } from '@privacy-desk/core/calendar/instant.js'
import type { WorkingCalendar } from '@privacy-desk/core/calendar/working-calendar.js'
import { civilDateAt, instantAt, type Zone } from '@privacy-desk/core/calendar/zone.js'
import type { Case, Deed } from './case.js'

/** Something that somebody did at a moment: handed a mail over, or worked on what came of it. */
export interface Entry {
  readonly at: Instant
  readonly about: Case
  /** `hand-over` comes first of each case. */
  readonly deed: Deed | 'hand-over'
}

export interface AgendaWorld {
  readonly calendar: WorkingCalendar
  readonly zone: Zone
  /** When the history ends. */
  readonly end: Instant
}

const minuteMs = 60_000

/** Everything that happened, in order: on working days only, in the daytime, and never after the end. */
export function agenda(cases: readonly Case[], world: AgendaWorld): readonly Entry[] {
  return cases
    .flatMap((about, number) => entriesOf(about, number, world))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}

function entriesOf(about: Case, number: number, world: AgendaWorld): readonly Entry[] {
  const opened = addDays(civilDateAt(world.end, world.zone), -about.ago)
  const deeds = [[0, 'hand-over'], ...about.deeds] as const
  // Five minutes between cases and half an hour between deeds, so that nothing is simultaneous.
  const minutes = (step: number) => (((number * 5) % 60) + step * 30) * minuteMs
  return deeds.map(([days, deed], step) => {
    const day = workingDay(addDays(opened, days), world)
    const at = addMs(instantAt(day, '09:35', world.zone), minutes(step))
    return { at: at < world.end ? at : world.end, about, deed }
  })
}

function workingDay(day: CivilDate, world: AgendaWorld): CivilDate {
  const worked = world.calendar.workingDayOnOrBefore(day)
  return worked === day ? day : world.calendar.addWorkingDays(worked, 1)
}
