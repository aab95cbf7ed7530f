import type { Breach } from '../breaches/breach.js'
import { clockData } from '../breaches/clocks/clock-data.js'
import type { OtherLaw } from '../views/breach-view.js'
import type { DeskDeps } from './deps.js'

/** The breach laws beside our own, with the countries whose people they protect. */
export function otherLaws(
  { law }: Pick<DeskDeps, 'law'>,
  { regime, also }: Pick<Breach, 'regime' | 'also'>,
): readonly OtherLaw[] {
  const others = clockData.laws.filter((one) => one.regime !== regime)
  return others.flatMap(({ regime: id, countries }) =>
    law.breachLaws([id]).map((one) => ({
      regime: id,
      law: one.regime.law,
      countries: countries.map(({ country }) => country),
      isCounted: also.includes(id),
    })),
  )
}
