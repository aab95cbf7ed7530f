import { compareDays } from '../../calendar/civil-arithmetic.js'
import type { CivilDate } from '../../calendar/civil-date.js'
import type { DeadlineFacts } from '../facts.js'
import type { WaitKind } from '../schema/pause-rule.js'

/** Something the desk waits for. */
export interface Wait {
  readonly kind: WaitKind
  /** The day the desk asked; unknown where nobody noted it. */
  readonly from?: CivilDate
  /** The day of the answer; open while missing. */
  readonly to?: CivilDate
}

/** All waits of a request in the order in which they began. */
export function waitsOf({ receivedOn, pauses, identityOn, fee }: DeadlineFacts): readonly Wait[] {
  const waits: Wait[] = [...pauses]
  if (identityOn !== undefined) waits.push({ kind: 'identity', to: identityOn })
  if (fee !== undefined) waits.push(feeWait(fee))
  const began = ({ from, to }: Wait) => from ?? to ?? receivedOn
  return waits.sort((one, other) => compareDays(began(one), began(other)))
}

function feeWait({ noticeOn, confirmedOn }: NonNullable<DeadlineFacts['fee']>): Wait {
  return {
    kind: 'fee',
    ...(noticeOn === undefined ? {} : { from: noticeOn }),
    ...(confirmedOn === undefined ? {} : { to: confirmedOn }),
  }
}
