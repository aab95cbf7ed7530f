import { fillText } from '../../regimes/reckoning/fill-text.js'
import { type Methodology, methodology } from './methodology.js'

/** One line of the reasoning behind a score, with its source. */
export interface SeverityStep {
  readonly rule: string
  readonly citation: string
  readonly text: string
  /** False where the rule stands from knowledge and was not checked against its source. */
  readonly verified: boolean
}

/** A line of reasoning from the methodology's data file. */
export function severityStep(
  name: keyof Methodology['steps'],
  values: Readonly<Record<string, string>>,
): SeverityStep {
  const { rule, citation, text, verified } = methodology.steps[name]
  return { rule, citation, text: fillText(text, values), verified }
}
