import type { CivilDate } from '../../calendar/civil-date.js'
import type { Instant } from '../../calendar/instant.js'
import type { Step } from '../timetable.js'
import { fillText } from './fill-text.js'

interface Provision {
  readonly rule: string
  readonly citation: string
  readonly verified: boolean
  readonly text: string
}

/**
 * A line of reasoning from a provision.
 * @param values the words that its sentence fills in
 * @param date the day or the moment reached after it
 */
export function step(
  { rule, citation, verified, text }: Provision,
  values: Readonly<Record<string, string>>,
  date: CivilDate | Instant,
): Step {
  return { rule, citation, text: fillText(text, values), date, verified }
}
