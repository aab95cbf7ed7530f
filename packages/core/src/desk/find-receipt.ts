import type { RequestEvent } from '../requests/events.js'
import type { PersonId } from '../vault/ids.js'
import type { DeskDeps } from './deps.js'

type Receipt = Extract<RequestEvent, { type: 'request-received' }>

/** Nobody has more requests in earnest. */
const mostRequests = 100

/**
 * Finds a person's request by how it began, so that what was interrupted is gone on with instead
 * of being done twice.
 */
export async function findReceipt(
  { store }: Pick<DeskDeps, 'store'>,
  person: PersonId,
  isIt: (receipt: Receipt) => boolean,
): Promise<string | undefined> {
  for (const { reference } of await store.events.requests({ person, limit: mostRequests })) {
    const [first] = await store.events.read(reference)
    if (first?.event.type === 'request-received' && isIt(first.event)) return reference
  }
  return undefined
}
