import type { Assessment } from './assessment.js'
import { bandOf } from './band.js'
import { circumstances } from './circumstances.js'
import { contextOf } from './context.js'
import { inHundredths, inWords } from './hundredths.js'
import { methodology, type SeverityBand } from './methodology.js'
import { type SeverityStep, severityStep } from './severity-step.js'

/** What does not change the score, and must be looked at beside it. */
export type SeverityFlag = 'more-than-100-individuals' | 'unintelligible-data'

/** How severe a breach is, and how that was found. */
export interface Severity {
  /** Data processing context, 1 to 4. */
  readonly dpc: number
  /** Ease of identification, 0.25 to 1. */
  readonly ei: number
  /** Circumstances of the breach, 0 to 2. */
  readonly cb: number
  /** Severity, exact: `dpc * ei + cb`. */
  readonly se: number
  readonly band: SeverityBand
  readonly flags: readonly SeverityFlag[]
  readonly explanation: readonly SeverityStep[]
}

const manyPeople = 100

/**
 * How severe a breach is by ENISA's methodology of December 2013: SE = DPC x EI + CB. Reckoned in
 * whole hundredths, so that nothing is rounded before the band is found.
 *
 * The band is not the test of GDPR arts 33 and 34; that conclusion is for a person.
 */
export function severity(given: Assessment): Severity {
  const context = contextOf(given.categories)
  const around = circumstances(given)
  const score = context.dpc * inHundredths(given.ei) + around.hundredths
  const { band, step } = bandOf(score)
  const flags = flagsOf(given)
  return {
    dpc: context.dpc,
    ei: given.ei,
    cb: around.hundredths / 100,
    se: score / 100,
    band,
    flags,
    explanation: [
      ...context.steps,
      identification(given),
      around.step,
      severityStep('severity', {
        dpc: String(context.dpc),
        ei: String(given.ei),
        cb: inWords(around.hundredths),
        result: inWords(score),
      }),
      step,
      ...flags.map((flag) => severityStep(flag, { individuals: String(given.individuals) })),
      ...(given.individuals === null ? [severityStep('unknown-number', {})] : []),
      severityStep('judgement', {}),
    ],
  }
}

function flagsOf({ individuals, unintelligible }: Assessment): SeverityFlag[] {
  return [
    ...(individuals !== null && individuals > manyPeople
      ? (['more-than-100-individuals'] as const)
      : []),
    ...(unintelligible ? (['unintelligible-data'] as const) : []),
  ]
}

function identification({ ei }: Assessment): SeverityStep {
  const title = methodology.identification.find(({ value }) => value === ei)?.title ?? ''
  return severityStep('identification', { title, value: String(ei) })
}
