import type { Refusal } from '../requests/refusal.js'
import type { Request } from '../requests/request.js'

/** Why a member may not do something with a request whose state they may see. */
export function notAllowed({ owner, status }: Request): Refusal {
  const unowned = owner === undefined && status === 'confirmed'
  return { refused: 'not-allowed', ...(unowned ? { unowned } : {}) }
}
