import { toInstant } from '../../calendar/instant.js'
import type { Event } from '../../generated/prisma/client.js'
import type { MemberId } from '../../people/member.js'
import type { EventRecord } from '../../ports/event-store.js'
import { InfrastructureError } from '../../ports/infrastructure-error.js'
import type { RequestEvent } from '../../requests/events.js'

/**
 * Reads a stored event.
 * @throws InfrastructureError `unreadable-data` when it is no event at all
 */
export function eventRecordOf(row: Event): EventRecord {
  const { stream, version, by, event, previousHash, hash } = row
  if (!isEvent(event)) {
    throw new InfrastructureError('unreadable-data', `event ${version} of ${stream} is damaged`, {
      retryable: false,
    })
  }
  return { stream, version, at: toInstant(row.at), by: by as MemberId, event, previousHash, hash }
}

/** Only the form: that it is what was written is for the hash chain to say, which must see it. */
function isEvent(value: unknown): value is RequestEvent {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  )
}
