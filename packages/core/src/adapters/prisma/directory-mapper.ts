import type { ConversationRow, Employee } from '../../generated/prisma/client.js'
import { type Member, type MemberId, platforms } from '../../people/member.js'
import type { Conversation } from '../../ports/directory.js'
import { oneOf } from './one-of.js'

/** Reads a row of `employees`. */
export function employeeOf(row: Employee): Pick<Member, 'id' | 'ids' | 'zone'> {
  const { slack, teams, zone } = row
  return {
    id: row.id as MemberId,
    ids: { ...(slack !== null && { slack }), ...(teams !== null && { teams }) },
    zone,
  }
}

/** Reads a row of `conversations`. @throws InfrastructureError `unreadable-data` */
export function conversationOf(row: ConversationRow): Conversation {
  return { platform: oneOf(platforms, row.platform), id: row.id, reference: row.reference }
}
