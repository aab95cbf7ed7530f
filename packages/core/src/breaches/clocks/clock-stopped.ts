import type { Breach } from '../breach.js'
import { mustTellIndividuals } from '../told.js'
import type { BreachClock } from './breach-clock.js'

/**
 * Whether a clock has nothing to warn of any more: told, or decided not to tell. A law without a
 * threshold of risk knows no such decision. A clock that runs for whom a breach does not concern
 * has stopped as well.
 */
export function isClockStopped(clock: BreachClock, breach: Breach): boolean {
  const { id, duty } = clock
  if (breach.status === 'closed' || breach.nature !== 'breach') return true
  switch (duty) {
    case 'notify-authority':
      return (
        isBelow(clock, breach) ||
        (breach.authority?.notify === false && hangsOnRisk(clock)) ||
        isNotified(clock, breach)
      )
    case 'notify-individuals':
      return breach.individualsTold !== undefined || (needNotTell(breach) && hangsOnRisk(clock))
    case 'tell-controller':
      return breach.controllersTold[id.replace('contract/', '')] !== undefined
  }
}

/** India and California want somebody told of every breach, whatever was concluded of the risk. */
const hangsOnRisk = ({ threshold }: BreachClock): boolean => threshold?.level !== 'any'

function needNotTell(breach: Breach): boolean {
  return breach.individuals !== undefined && !mustTellIndividuals(breach)
}

/** Some laws want the authority told only of more than so many people; all are known to be fewer. */
function isBelow({ threshold }: BreachClock, { scope }: Breach): boolean {
  const least = threshold?.moreThanPeople
  const people = scope?.people ?? null
  return least !== undefined && people !== null && people <= least
}

/** Where each of several authorities is told, the clock runs until the last one was. */
function isNotified({ id, awaits = [] }: BreachClock, { notices }: Breach): boolean {
  return awaits.length === 0 && notices.some(({ regime }) => id === `${regime}/notify-authority`)
}
