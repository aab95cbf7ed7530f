import type { Due, MilestoneName, Timetable } from './timetable.js'

/** The safe date of each milestone and the latest one behind it, where they differ. */
export type MilestoneDates = Readonly<Partial<Record<MilestoneName, string>>>

/** A date that is not what it was. */
export interface MovedMilestone {
  readonly name: MilestoneName
  /** `2026-04-07`, or `2026-04-07/2026-04-08`: safe and latest; `null` where there was or is none. */
  readonly from: string | null
  readonly to: string | null
}

/** All dates of a timetable, to be compared with those of another day. */
export function milestoneDates({ milestones }: Timetable): MilestoneDates {
  return Object.fromEntries(
    milestones.map(({ name, safe, latest }) => {
      const dates = [...new Set([written(safe), written(latest)])]
      return [name, dates.join('/')]
    }),
  )
}

/** The milestones whose dates differ, in the order of the law. */
export function movedMilestones(
  before: MilestoneDates,
  after: MilestoneDates,
): readonly MovedMilestone[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as MilestoneName[]
  return names
    .map((name) => ({ name, from: before[name] ?? null, to: after[name] ?? null }))
    .filter(({ from, to }) => from !== to)
}

function written(due: Due): string {
  return due.unit === 'day' ? due.day : due.instant
}
