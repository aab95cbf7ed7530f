import type { Milestone, MilestoneName, Timetable } from './timetable.js'

/** The milestone of that name; undefined where the law has none for this request. */
export function milestone(timetable: Timetable, name: MilestoneName): Milestone | undefined {
  return timetable.milestones.find((one) => one.name === name)
}
