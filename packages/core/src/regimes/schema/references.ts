import type { z } from 'zod'
import type { ClockRule } from './clock-rule.js'
import type { LawFile } from './law-file.js'
import type { MilestoneRule, ReadingRule } from './milestone-rule.js'
import { waitKinds } from './pause-rule.js'
import { isInHours } from './period.js'

type Report = z.RefinementCtx
type Path = readonly PropertyKey[]

/** Reports names in a law file that point at nothing, and request types with two clocks. */
export function danglingReferences(law: LawFile, report: Report): void {
  law.clocks.forEach((clock, index) => {
    const path = ['clocks', index]
    doubleTypes(law.clocks.slice(0, index), clock, [...path, 'types'], report)
    startOf(law, clock, path, report)
    for (const [name, rule] of Object.entries(clock.milestones)) {
      milestone(law, clock, rule, [...path, 'milestones', name], report)
    }
  })
}

/** Two clocks may share a type only where no request can run on both. */
function doubleTypes(earlier: readonly ClockRule[], clock: ClockRule, path: Path, report: Report) {
  const rivals = earlier.filter((other) => canMeet(other, clock))
  const taken = new Set(rivals.flatMap(({ types }) => types))
  for (const type of [clock.types].flat()) {
    if (taken.has(type)) fail(report, path, `${type} has a clock already`)
  }
}

function canMeet(one: ClockRule, other: ClockRule): boolean {
  const begins = (clock: ClockRule) => clock.received.from ?? ''
  const ends = (clock: ClockRule) => clock.received.before ?? '~'
  return (
    one.event === other.event &&
    one.designatedAddress === other.designatedAddress &&
    begins(one) < ends(other) &&
    begins(other) < ends(one)
  )
}

function startOf(law: LawFile, { event }: ClockRule, path: Path, report: Report) {
  const needed = event === 'receipt' ? 'receipt' : 'awareness'
  if (law[needed] !== undefined) return
  fail(report, [...path, 'event'], `the file does not say at ${needed} when this event happens`)
}

/** What is wrong with both readings is wrong with the rule that they share. */
function milestone(
  law: LawFile,
  clock: ClockRule,
  { safe, latest }: MilestoneRule,
  path: Path,
  report: Report,
) {
  const strict = faults(law, clock, safe)
  const lenient = faults(law, clock, latest)
  const has = (list: readonly Fault[], [, fault]: Fault) =>
    list.some(([, other]) => other === fault)
  for (const one of strict) {
    const [field, fault] = one
    fail(report, [...path, ...(has(lenient, one) ? [] : ['safe']), ...field], fault)
  }
  for (const one of lenient) {
    if (!has(strict, one)) fail(report, [...path, 'latest', ...one[0]], one[1])
  }
}

type Fault = readonly [field: readonly string[], fault: string]

function faults(law: LawFile, clock: ClockRule, reading: ReadingRule): readonly Fault[] {
  return [
    ...rollFaults(law, reading),
    ...pauseFaults(law, reading),
    ...otherMilestones(clock, reading),
    ...hourFaults(reading),
  ]
}

function rollFaults({ rolls }: LawFile, { roll }: ReadingRule): readonly Fault[] {
  return roll === undefined || roll in rolls
    ? []
    : [[['roll'], `there is no roll "${roll}" in this file`]]
}

function pauseFaults({ pauses }: LawFile, { pausedBy }: ReadingRule): readonly Fault[] {
  return pausedBy.flatMap((name): Fault[] => {
    if (pauses[name] === undefined) {
      return [[['pausedBy'], `there is no pause "${name}" in this file`]]
    }
    const kind = pauses[name].kind ?? name
    const isKnown = waitKinds.some((known) => known === kind)
    return isKnown ? [] : [[['pausedBy'], `the pause "${name}" must say its kind`]]
  })
}

function otherMilestones(clock: ClockRule, { extended, starts }: ReadingRule): readonly Fault[] {
  const found: Fault[] = []
  if (extended !== undefined && clock.milestones[extended.toldBy] === undefined) {
    found.push([['extended', 'toldBy'], `this clock has no milestone "${extended.toldBy}"`])
  }
  if (starts === 'event' || starts === 'request-date') return found
  const first = clock.milestones[starts]?.safe.starts
  if (first === undefined) found.push([['starts'], `this clock has no milestone "${starts}"`])
  else if (first !== 'event') found.push([['starts'], `"${starts}" must start with the event`])
  return found
}

function hourFaults({ period, roll, pausedBy, extended }: ReadingRule): readonly Fault[] {
  const isPlain = roll === undefined && pausedBy.length === 0 && extended === undefined
  return !isInHours(period) || isPlain
    ? []
    : [[['period'], 'a period in hours neither rolls nor pauses, and is not extended']]
}

function fail(report: Report, path: Path, message: string) {
  report.addIssue({ code: 'custom', path: [...path], message })
}
