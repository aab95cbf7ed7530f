import { toInstant } from '../../calendar/instant.js'
import type { OutgoingLetterRow } from '../../generated/prisma/client.js'
import { type OutgoingLetter, outgoingStatuses } from '../../ports/letter-outbox.js'
import type { LetterId } from '../../requests/request-letter.js'
import type { ItemId } from '../../vault/ids.js'
import { oneOf } from './one-of.js'

/** Reads a row of `letter_outbox`. @throws InfrastructureError `unreadable-data` */
export function outgoingOf(row: OutgoingLetterRow): OutgoingLetter {
  const { id, stream, letter, content, dueAt, status, attempts, sentAt, failure } = row
  return {
    id,
    stream,
    letter: letter as LetterId,
    content: content as ItemId,
    dueAt: toInstant(dueAt),
    status: oneOf(outgoingStatuses, status),
    attempts,
    ...(sentAt !== null && { sentAt: toInstant(sentAt) }),
    ...(failure !== null && { failure }),
  }
}
