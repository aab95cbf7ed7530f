import type { Reading } from '../intake/reading.js'
import type { WarningCode } from '../intake/warning.js'
import type { Because } from '../requests/events.js'

const unusable = [
  'date-in-future',
  'date-too-old',
  'ambiguous-date',
] as const satisfies readonly WarningCode[]

/**
 * Why a message counts as received on its day. A message whose own date cannot be used is no
 * message without a date: whoever checks it has to know which it is.
 */
export function receivedBecause({ receivedBecause: because, warnings }: Reading): Because {
  if (because !== 'handed-over') return because
  const code = unusable.find((one) => warnings.includes(one))
  return code === 'ambiguous-date' ? 'date-ambiguous' : (code ?? because)
}
