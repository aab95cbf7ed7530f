import type { Refusal } from '../refusal.js'
import type { Request } from '../request.js'

/** Refuses what only a confirmed request without an answer can take; `null` lets it through. */
export function refuseUnlessWorking(request: Request): Refusal | null {
  if (request.status === 'received') return { refused: 'not-confirmed' }
  if (request.answeredOn !== undefined) {
    return { refused: 'already-answered', on: request.answeredOn }
  }
  return null
}
