import type { DeskDeps } from './deps.js'
import { deskToday } from './load-request.js'

/** The next reference of the organisation's present year. */
export async function nextReference(
  deps: Pick<DeskDeps, 'store' | 'clock' | 'profile'>,
): Promise<string> {
  return await deps.store.events.nextReference(Number(deskToday(deps).slice(0, 4)))
}
