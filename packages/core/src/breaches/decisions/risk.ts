import type { DecideBreach } from '../decision.js'

/** The score and every choice behind it; it may be graded anew as more becomes known. */
export const recordSeverity: DecideBreach<'record-severity'> = (_breach, { severity }) => [
  { type: 'severity-recorded', severity },
]

/** A person concludes, with reasons: the score alone never does. */
export const concludeRisk: DecideBreach<'conclude-risk'> = (breach, command, { by }) => {
  const { level, reasons } = command
  if (breach.role === 'processor') return { refused: 'processor-does-not-notify' }
  if (breach.awareAt === undefined) return { refused: 'not-aware-yet' }
  if (reasons === null) return { refused: 'reason-missing' }
  return [{ type: 'risk-concluded', level, reasons, by }]
}

/** Four eyes: somebody other than whoever concluded. */
export const confirmRisk: DecideBreach<'confirm-risk'> = ({ risk }, _command, { by }) => {
  if (risk === undefined) return { refused: 'no-conclusion-yet' }
  if (risk.confirmedBy !== undefined) return { refused: 'nothing-to-change' }
  return risk.by === by ? { refused: 'same-pair-of-eyes' } : [{ type: 'risk-confirmed', by }]
}
