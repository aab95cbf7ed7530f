import { createConversation } from './create-conversation.js'
import type { Operation } from './operation.js'
import { type Outcome, refusal } from './outcome.js'
import { roster } from './roster.js'
import type { Tenant } from './tenant.js'
import { write } from './write.js'

function remove(tenant: Tenant, { conversation, item }: Operation): Outcome {
  const old = tenant.conversations.find(conversation, item)
  if (!old) return refusal(404, 'ActivityNotFoundInConversation', 'There is no such activity.')
  tenant.conversations.remove(old)
  return { status: 200, answer: {} }
}

/** Does what the bot asks for, as the connector would. */
export function carryOut(tenant: Tenant, operation: Operation): Outcome {
  switch (operation.name) {
    case 'send':
    case 'reply':
    case 'update':
      return write(tenant, operation)
    case 'delete':
      return remove(tenant, operation)
    case 'createConversation':
      return createConversation(tenant, operation)
    case 'members':
    case 'member':
    case 'pagedMembers':
      return roster(tenant, operation)
    default:
      return refusal(404, 'NotFound', 'There is no such operation.')
  }
}
