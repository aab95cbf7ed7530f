import type { Breach } from '../breach.js'
import type { BreachClock } from './breach-clock.js'

/**
 * Whether a clock has nothing to warn of any more: told, or decided not to tell. A clock that runs
 * for whom a breach does not concern has stopped as well.
 */
export function isClockStopped({ id, duty }: BreachClock, breach: Breach): boolean {
  if (breach.status === 'closed' || breach.nature !== 'breach') return true
  switch (duty) {
    case 'notify-authority':
      return breach.authority?.notify === false || isNotified(id, breach)
    case 'notify-individuals':
      return breach.individualsTold !== undefined || breach.individuals?.tell === false
    case 'tell-controller':
      return breach.controllersTold[id.replace('contract/', '')] !== undefined
  }
}

function isNotified(clock: string, { notices }: Breach): boolean {
  return notices.some(({ regime }) => clock === `${regime}/notify-authority`)
}
