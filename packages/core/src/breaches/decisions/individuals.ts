import type { CommandOf, DecideBreach } from '../decision.js'
import type { RiskLevel } from '../events.js'
import type { BreachRefusal } from '../refusal.js'
import { mustTellIndividuals } from '../told.js'
import { concluded } from './concluded.js'

/** GDPR art. 34: to tell the people affected, or not, with reasons; art. 34(3) where the risk is high. */
export const decideIndividuals: DecideBreach<'decide-individuals'> = (breach, command, at) => {
  const risk = concluded(breach, at)
  if ('refused' in risk) return risk
  const refusal = refuseAgainst(risk.level, command)
  if (refusal !== null) return refusal
  const { tell, exception, reasons } = command
  if (reasons === null) return { refused: 'reason-missing' }
  return [
    {
      type: 'individuals-decided',
      tell,
      reasons,
      ...(exception === undefined ? {} : { exception }),
    },
  ]
}

function refuseAgainst(
  level: RiskLevel,
  { tell, exception }: CommandOf<'decide-individuals'>,
): BreachRefusal | null {
  const isHigh = level === 'high-risk'
  if (exception !== undefined && !isHigh) return { refused: 'exception-without-high-risk' }
  return isHigh && !tell && exception === undefined ? { refused: 'conclusion-says-tell' } : null
}

/** The people were told: each of them, or publicly where telling each is out of proportion. */
export const recordTold: DecideBreach<'record-told'> = (breach, { at, publicly }, { now }) => {
  const { awareAt, individualsTold } = breach
  if (!mustTellIndividuals(breach)) return { refused: 'not-decided-to-tell' }
  if (individualsTold !== undefined) return { refused: 'nothing-to-change' }
  if (at > now) return { refused: 'time-in-future', at }
  if (awareAt !== undefined && at < awareAt) return { refused: 'before-awareness', awareAt }
  return [{ type: 'individuals-told', at, publicly }]
}
