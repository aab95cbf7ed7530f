import { toInstant } from '../../calendar/instant.js'
import type { Event } from '../../generated/prisma/client.js'
import type { MemberId } from '../../people/member.js'
import type { EventRecord } from '../../ports/event-store.js'
import { InfrastructureError } from '../../ports/infrastructure-error.js'

/**
 * Reads a stored event.
 * @throws InfrastructureError `unreadable-data` when it is no event at all
 */
export function eventRecordOf<Kind extends { readonly type: string }>(
  row: Event,
): EventRecord<Kind> {
  const { stream, version, by, event, previousHash, hash } = row
  if (!isEvent<Kind>(event)) {
    throw new InfrastructureError('unreadable-data', `event ${version} of ${stream} is damaged`, {
      retryable: false,
    })
  }
  return { stream, version, at: toInstant(row.at), by: by as MemberId, event, previousHash, hash }
}

/** Only the form: that it is what was written is for the hash chain to say, which must see it. */
function isEvent<Kind>(value: unknown): value is Kind {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  )
}
