import type { Breach } from './breach.js'
import type { ChecklistItem } from './checklists/checklist-for.js'
import type { BreachClock } from './clocks/breach-clock.js'
import { isClockStopped } from './clocks/clock-stopped.js'
import { isSettled } from './settled.js'
import { mustTellIndividuals, toldControllers } from './told.js'

/** A decision or a duty that a breach still waits for. */
export const openPointNames = [
  'awareness',
  'risk-conclusion',
  'second-pair-of-eyes',
  'authority-decision',
  'authority-notice',
  'individuals-decision',
  'individuals-notice',
  'controllers',
  'checklist',
  'measures',
] as const
export type OpenPoint = (typeof openPointNames)[number]

/** What of the organisation's settings counts for the points of a breach. */
export interface PointSettings {
  readonly checklist: readonly ChecklistItem[]
  /** None before awareness. */
  readonly clocks: readonly BreachClock[]
  readonly fourEyes: boolean
}

/**
 * What a breach still waits for, in the order in which it should be done. What turned out to be no
 * breach waits for nothing: the reasons were given when it was classified.
 */
export function openPoints(breach: Breach, settings: PointSettings): readonly OpenPoint[] {
  if (breach.nature !== 'breach') return []
  const own =
    breach.role === 'processor' ? processorPoints(breach) : controllerPoints(breach, settings)
  return [
    ...(breach.awareAt === undefined ? (['awareness'] as const) : []),
    ...own,
    ...(settings.checklist.every((item) => isSettled(item, breach))
      ? []
      : (['checklist'] as const)),
    ...(breach.measures.every(({ doneOn }) => doneOn !== undefined) ? [] : (['measures'] as const)),
  ]
}

function processorPoints(breach: Breach): OpenPoint[] {
  return toldControllers(breach) ? [] : ['controllers']
}

function controllerPoints(breach: Breach, { fourEyes, clocks }: PointSettings): OpenPoint[] {
  const { risk, authority, individuals } = breach
  if (risk === undefined) return ['risk-conclusion']
  return [
    ...(fourEyes && risk.confirmedBy === undefined ? (['second-pair-of-eyes'] as const) : []),
    ...(authority === undefined ? (['authority-decision'] as const) : []),
    ...(authority?.notify && awaitsNotice(breach, clocks) ? (['authority-notice'] as const) : []),
    ...(individuals === undefined ? (['individuals-decision'] as const) : []),
    ...(mustTellIndividuals(breach) && breach.individualsTold === undefined
      ? (['individuals-notice'] as const)
      : []),
  ]
}

/** Each law has its authority, and some have several that are told. */
function awaitsNotice(breach: Breach, clocks: readonly BreachClock[]): boolean {
  if (breach.notices.length === 0) return true
  return clocks.some((clock) => clock.duty === 'notify-authority' && !isClockStopped(clock, breach))
}
