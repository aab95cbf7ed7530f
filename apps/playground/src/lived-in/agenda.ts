import { addDays } from '@privacy-desk/core/calendar/civil-arithmetic.js'
import type { CivilDate } from '@privacy-desk/core/calendar/civil-date.js'
import { addMs, type Instant } from '@privacy-desk/core/calendar/instant.js'
import type { WorkingCalendar } from '@privacy-desk/core/calendar/working-calendar.js'
import { civilDateAt, instantAt, type Zone } from '@privacy-desk/core/calendar/zone.js'
import type { Story } from './story.js'

/** A step of a story at its moment. */
export interface Entry {
  readonly at: Instant
  readonly story: Story
  readonly step: number
}

export interface AgendaWorld {
  readonly calendar: WorkingCalendar
  readonly zone: Zone
  /** When the history ends. */
  readonly end: Instant
}

const minuteMs = 60_000

/** Everything that happened, in order: in the daytime, and never after the end. */
export function agenda(stories: readonly Story[], world: AgendaWorld): readonly Entry[] {
  return stories
    .flatMap((story, number) => entriesOf(story, number, world))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}

function entriesOf(story: Story, number: number, world: AgendaWorld): readonly Entry[] {
  const began = addDays(civilDateAt(world.end, world.zone), -story.ago)
  // Five minutes between stories and half an hour between steps, so that nothing is simultaneous.
  const minutes = (step: number) => (((number * 5) % 60) + step * 30) * minuteMs
  return story.days.map((days, step) => {
    const wanted = addDays(began, days)
    const day = story.everyDay ? wanted : workingDay(wanted, world)
    const at = addMs(instantAt(day, '09:35', world.zone), minutes(step))
    return { at: at < world.end ? at : world.end, story, step }
  })
}

function workingDay(day: CivilDate, world: AgendaWorld): CivilDate {
  const worked = world.calendar.workingDayOnOrBefore(day)
  return worked === day ? day : world.calendar.addWorkingDays(worked, 1)
}
