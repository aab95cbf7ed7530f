import { dayInWords } from '../../calendar/day-in-words.js'
import type { MilestoneRule } from '../schema/milestone-rule.js'
import type { MilestoneName, Step } from '../timetable.js'
import type { ClockRun } from './run.js'
import { step } from './step.js'
import { waitsOf } from './waits.js'

/** Facts that the law makes nothing of, said where the answer is explained. */
export function leftovers(
  name: MilestoneName,
  rule: MilestoneRule,
  run: ClockRun,
): readonly Step[] {
  return name === 'respond' ? [...unheededWaits(rule, run), ...uselessExtension(rule, run)] : []
}

function unheededWaits({ latest }: MilestoneRule, { facts, regime }: ClockRun): readonly Step[] {
  const { pauses, wording, law } = regime
  const heeded = latest.pausedBy.map((name) => pauses[name]?.kind ?? name)
  return waitsOf(facts).flatMap(({ kind, from, to }) => {
    if (heeded.includes(kind)) return []
    const values = { from: dayInWords(from ?? to ?? facts.receivedOn), law }
    const provision = { ...latest, rule: 'NO-PAUSE', text: wording.pause.none }
    return [step(provision, values, facts.receivedOn)]
  })
}

function uselessExtension({ latest }: MilestoneRule, { facts, regime }: ClockRun) {
  const { extendedOn, receivedOn } = facts
  if (extendedOn === undefined || latest.extended !== undefined) return []
  const provision = { ...latest, rule: 'NO-EXTENSION', text: regime.wording.extension.none }
  return [step(provision, { told: dayInWords(extendedOn), law: regime.law }, receivedOn)]
}
