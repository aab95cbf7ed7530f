import { addHours } from '../../calendar/hours.js'
import { instantInWords } from '../../calendar/zoned-text.js'
import { step } from '../../regimes/reckoning/step.js'
import type { BreachClock, BreachFacts } from './breach-clock.js'
import { clockData } from './clock-data.js'

/** What a controller for whom we process data has agreed with us. */
export interface Contract {
  /** Stable, such as `acme`. */
  readonly id: string
  readonly controller: string
  /** Within how many hours it must be told; undefined where the contract gives no number. */
  readonly hours?: number | undefined
}

/** The clock of one contract; undefined where it gives no number of hours. */
export function contractClock(
  { id, controller, hours }: Contract,
  { awareAt, zone }: BreachFacts,
): BreachClock | undefined {
  if (hours === undefined) return undefined
  const instant = addHours(awareAt, hours)
  const due = { unit: 'hour', instant } as const
  const values = {
    controller,
    hours: String(hours),
    aware: instantInWords(awareAt, zone),
    result: instantInWords(instant, zone),
  }
  return {
    id: `contract/${id}`,
    duty: 'tell-controller',
    of: controller,
    target: due,
    limit: due,
    steps: [step(clockData.contract, values, instant)],
  }
}
