import type { Breach, RiskConclusion } from '../breach.js'
import type { BreachSituation } from '../decision.js'
import type { BreachRefusal } from '../refusal.js'

/** The conclusion that decisions under arts 33 and 34 stand on, or why there is none to stand on. */
export function concluded(
  { role, risk }: Breach,
  { fourEyes }: BreachSituation,
): RiskConclusion | BreachRefusal {
  if (role === 'processor') return { refused: 'processor-does-not-notify' }
  if (risk === undefined) return { refused: 'no-conclusion-yet' }
  return fourEyes && risk.confirmedBy === undefined
    ? { refused: 'second-pair-of-eyes-missing', by: risk.by }
    : risk
}
