import type { Instant } from '../../calendar/instant.js'
import type { Breach } from '../breach.js'
import type { BreachSituation, CommandOf, DecideBreach } from '../decision.js'
import type { BreachRefusal } from '../refusal.js'
import { concluded } from './concluded.js'

/**
 * GDPR art. 33(1): to notify, or not because a risk is unlikely, with reasons for the register. To
 * notify without having to is nobody's mistake.
 */
export const decideAuthority: DecideBreach<'decide-authority'> = (breach, command, at) => {
  const { notify, reasons } = command
  const risk = concluded(breach, at)
  if ('refused' in risk) return risk
  if (!notify && breach.notices.length > 0) return { refused: 'already-notified' }
  if (!notify && risk.level !== 'no-risk') return { refused: 'conclusion-says-notify' }
  if (!notify && reasons === null) return { refused: 'reason-missing' }
  if (breach.authority?.notify === notify) return { refused: 'nothing-to-change' }
  return [{ type: 'authority-decided', notify, ...(reasons === null ? {} : { reasons }) }]
}

/**
 * A notice went out: the first, or a further phase (art. 33(4)). A first one after the exact 72
 * hours gives the reasons for the delay (art. 33(1)).
 */
export const recordNotice: DecideBreach<'record-notice'> = (breach, command, at) => {
  const refusal = refuseNotice(breach, command, at)
  if (refusal !== null) return refusal
  const { regime, authority, lateReasons, receipt } = command
  const phase = breach.notices.filter((one) => one.authority === authority).length + 1
  return [
    {
      type: 'authority-notified',
      regime,
      authority,
      phase,
      at: command.at,
      ...(lateReasons === null ? {} : { lateReasons }),
      ...(receipt === null ? {} : { receipt }),
    },
  ]
}

/** The number that the authority gave, often days after the notice; a later one corrects it. */
export const recordReceipt: DecideBreach<'record-receipt'> = (breach, command) => {
  const { authority, phase, receipt } = command
  if (receipt === null) return { refused: 'nothing-to-change' }
  const isThere = breach.notices.some((one) => one.authority === authority && one.phase === phase)
  return isThere
    ? [{ type: 'receipt-recorded', authority, phase, receipt }]
    : { refused: 'unknown-notice' }
}

function refuseNotice(
  breach: Breach,
  command: CommandOf<'record-notice'>,
  at: BreachSituation,
): BreachRefusal | null {
  const { awareAt, role, authority } = breach
  if (role === 'processor') return { refused: 'processor-does-not-notify' }
  if (awareAt === undefined) return { refused: 'not-aware-yet' }
  if (authority?.notify !== true) return { refused: 'not-decided-to-notify' }
  if (command.at > at.now) return { refused: 'time-in-future', at: command.at }
  if (command.at < awareAt) return { refused: 'before-awareness', awareAt }
  const isFirst = breach.notices.every((one) => one.authority !== command.authority)
  const target = isFirst ? targetOf(command.regime, at) : undefined
  const isLate = target !== undefined && command.at > target
  return isLate && command.lateReasons === null ? { refused: 'late-without-reasons', target } : null
}

/** Only hours can be late to the minute; for days the law asks no reasons. */
function targetOf(regime: string, { clocks }: BreachSituation): Instant | undefined {
  const target = clocks.find(({ id }) => id === `${regime}/notify-authority`)?.target
  return target?.unit === 'hour' ? target.instant : undefined
}
