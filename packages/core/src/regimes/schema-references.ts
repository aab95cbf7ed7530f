import type { z } from 'zod'
import type { Clock, LawFile } from './schema.js'

type Report = z.RefinementCtx
type Path = readonly PropertyKey[]

/** Reports names in a law file that point at nothing, and request types with two clocks. */
export function danglingReferences(law: LawFile, report: Report): void {
  law.clocks.forEach((clock, index) => {
    doubleTypes(law.clocks.slice(0, index), clock, ['clocks', index, 'types'], report)
    milestones(law, clock, ['clocks', index, 'milestones'], report)
  })
}

function doubleTypes(earlier: readonly Clock[], clock: Clock, path: Path, report: Report) {
  const taken = new Set(earlier.flatMap(({ types }) => types))
  for (const type of [clock.types].flat()) {
    if (taken.has(type)) fail(report, path, `${type} has a clock already`)
  }
}

function milestones(law: LawFile, clock: Clock, path: Path, report: Report) {
  for (const [name, rule] of Object.entries(clock.milestones)) {
    for (const roll of [rule.roll.safe, rule.roll.latest]) {
      if (roll !== undefined && !(roll in law.rolls)) {
        fail(report, [...path, name, 'roll'], `there is no roll "${roll}" in this file`)
      }
    }
    for (const kind of rule.pausedBy) {
      if (law.pauses[kind] === undefined) {
        fail(report, [...path, name, 'pausedBy'], `there is no pause "${kind}" in this file`)
      }
    }
    const { extended } = rule
    if (extended !== undefined && clock.milestones[extended.toldBy] === undefined) {
      const message = `this clock has no milestone "${extended.toldBy}"`
      fail(report, [...path, name, 'extended', 'toldBy'], message)
    }
  }
}

function fail(report: Report, path: Path, message: string) {
  report.addIssue({ code: 'custom', path: [...path], message })
}
