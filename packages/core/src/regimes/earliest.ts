import type { Zone } from '../calendar/zone.js'
import { milestone } from './milestone.js'
import { compareDue } from './reckoning/compare-due.js'
import { type Milestone, type MilestoneName, milestoneNames, type Timetable } from './timetable.js'

/**
 * Joins the timetables of laws that run in parallel for one request: for each milestone the
 * earliest safe date and the earliest latest date count, with the reasons of the laws they are of.
 * @param zone in which a day ends, to compare it with a moment
 * @throws RangeError when there is no timetable
 */
export function earliest(timetables: readonly Timetable[], zone: Zone): Timetable {
  const [first, ...others] = timetables
  if (first === undefined) throw new RangeError('there is no law to take a date from')
  if (others.length === 0) return first
  return {
    regime: timetables.map(({ regime }) => regime).join('+'),
    law: timetables.map(({ law }) => law).join(', '),
    milestones: milestoneNames.flatMap((name) => joined(name, timetables, zone)),
    remarks: timetables.flatMap(({ remarks = [] }) => remarks),
  }
}

function joined(name: MilestoneName, timetables: readonly Timetable[], zone: Zone): Milestone[] {
  const found = timetables.flatMap((timetable) => milestone(timetable, name) ?? [])
  const safe = first(found, 'safe', zone)
  const latest = first(found, 'latest', zone)
  if (safe === undefined || latest === undefined) return []
  const steps = safe === latest ? safe.steps : [...safe.steps, ...latest.steps]
  return [{ name, safe: safe.safe, latest: latest.latest, steps }]
}

/** The first of those that are equally early. */
function first(found: readonly Milestone[], kind: 'safe' | 'latest', zone: Zone) {
  return [...found].sort((one, other) => compareDue(one[kind], other[kind], zone))[0]
}
