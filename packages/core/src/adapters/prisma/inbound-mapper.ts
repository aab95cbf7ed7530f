import { toInstant } from '../../calendar/instant.js'
import type { InboundRow } from '../../generated/prisma/client.js'
import { type MemberId, platforms } from '../../people/member.js'
import type { Inbound, InboundStatus } from '../../ports/inbox.js'
import type { ItemId, PersonId } from '../../vault/ids.js'
import { oneOf } from './one-of.js'

const inboundStatuses: readonly InboundStatus[] = ['stored', 'read', 'failed']

/** Reads a row of `inbox`. @throws InfrastructureError `unreadable-data` */
export function inboundOf(row: InboundRow): Inbound {
  const { id, stream, failure } = row
  return {
    id,
    platform: oneOf(platforms, row.platform),
    reporter: row.reporter as MemberId,
    receivedAt: toInstant(row.receivedAt),
    person: row.person as PersonId,
    item: row.item as ItemId,
    status: oneOf(inboundStatuses, row.status),
    ...(stream !== null && { stream }),
    ...(failure !== null && { failure }),
  }
}
