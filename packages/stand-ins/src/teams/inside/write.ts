import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { cardFaults, refusedBecause } from './check-activity.js'
import type { Operation } from './operation.js'
import { type Outcome, refusal } from './outcome.js'
import { membersOf } from './roster.js'
import type { Tenant } from './tenant.js'
import { violate } from './violate.js'

/** Bytes of an activity as UTF-16. */
const mostBytes = 100 * 1024

/** The answer when somebody blocked or removed the bot. */
export function writesBlocked(): Outcome {
  const details = { subCode: 'MessageWritesBlocked', details: 'The bot may not write here' }
  return refusal(403, 'ForbiddenOperationException', JSON.stringify(details))
}

/** @returns the refusal, or nothing when the bot may write this there */
export function objection(
  tenant: Tenant,
  { name, conversation, size }: Operation,
  activity: unknown,
): Outcome | undefined {
  const people = membersOf(tenant, conversation)
  if (!people) return refusal(404, 'ConversationNotFound', 'Conversation not found.')
  if (tenant.evicted.has(conversation.split(';')[0] ?? '')) {
    return refusal(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation.')
  }
  const personal = conversation.startsWith('a:')
  if (personal && people.some((p) => tenant.blocked.has(p.id))) return writesBlocked()
  if (size > mostBytes) {
    violate(tenant, name, [`${size} bytes as UTF-16, more than ${mostBytes}`])
    return refusal(413, 'MessageSizeTooBig', 'Message size too large.')
  }
  const faults = isJson(activity)
    ? refusedBecause(activity, conversation)
    : ['the body is no activity']
  violate(tenant, name, faults)
  if (faults.length > 0 || !isJson(activity)) return refusal(400, 'BadSyntax', faults.join('; '))
  violate(tenant, name, cardFaults(activity))
  return undefined
}

/** The activity in the bot's own name, whatever it says. */
export function fromBot({ options }: Tenant, activity: Json): Json {
  const name = options.botName ?? 'Privacy Desk'
  return { ...activity, from: { id: `28:${options.appId}`, name } }
}

function change(tenant: Tenant, { conversation, item }: Operation, activity: Json): Outcome {
  const old = tenant.conversations.find(conversation, item)
  if (!old) return refusal(404, 'ActivityNotFoundInConversation', 'There is no such activity.')
  if (old.from !== `28:${tenant.options.appId}`) {
    return refusal(403, 'ForbiddenOperationException', 'The message is not the bot’s own.')
  }
  tenant.conversations.change(old, activity)
  return { status: 200, answer: { id: item } }
}

/** Posts, replies and changes in place. */
export function write(tenant: Tenant, operation: Operation): Outcome {
  const no = objection(tenant, operation, operation.body)
  if (no) return no
  const { conversation, item, name } = operation
  const activity = fromBot(tenant, jsonAt(operation, 'body'))
  if (name === 'update') return change(tenant, operation, activity)
  // Typing and the like are not kept.
  if (activity.type !== 'message')
    return { status: 200, answer: { id: tenant.conversations.nextId() } }
  const reply = item === '' ? {} : { replyToId: item }
  const message = tenant.conversations.add(conversation, { ...activity, ...reply })
  return { status: 201, answer: { id: message.id } }
}
