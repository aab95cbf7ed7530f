import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { listAt } from '../../list-at.js'
import { textAt } from '../../text-at.js'
import type { Operation } from './operation.js'
import { type Outcome, refusal } from './outcome.js'
import { personalChat } from './personal-chat.js'
import type { Tenant } from './tenant.js'
import { fromBot, objection, write, writesBlocked } from './write.js'

function tenantOf(body: Json): string {
  return textAt(body, 'tenantId') || textAt(jsonAt(jsonAt(body, 'channelData'), 'tenant'), 'id')
}

function openChat(tenant: Tenant, operation: Operation, body: Json): Outcome {
  const { options, blocked } = tenant
  const wanted = listAt(body, 'members').map((m) => textAt(m, 'id'))
  if (wanted.length !== 1) return refusal(400, 'BadSyntax', 'A bot cannot create group chats.')
  if (tenantOf(body) !== options.tenantId)
    return refusal(400, 'BadSyntax', 'Wrong or no tenant id.')
  const user = options.users.find((u) => wanted.includes(u.id) || wanted.includes(u.aadObjectId))
  if (!user) return refusal(403, 'ForbiddenOperationException', 'There is no such user.')
  if (blocked.has(user.id)) return writesBlocked()
  const id = personalChat(user.id)
  if (!isJson(body.activity)) return { status: 201, answer: { id } }
  const first = { ...operation, name: 'send', conversation: id, item: '', body: body.activity }
  const sent = write(tenant, first)
  if (sent.status >= 300) return sent
  return { status: 201, answer: { id, activityId: textAt(sent.answer, 'id') } }
}

/** A new thread: the first message's id is part of the conversation's. */
function openThread(tenant: Tenant, operation: Operation, room: string, activity: Json): Outcome {
  const no = objection(tenant, { ...operation, conversation: room }, activity)
  if (no) return no
  const id = tenant.conversations.nextId()
  const conversation = `${room};messageid=${id}`
  tenant.conversations.add(conversation, fromBot(tenant, activity), id)
  return { status: 201, answer: { id: conversation, activityId: id } }
}

/** Opens a personal chat, or a thread in a channel. */
export function createConversation(tenant: Tenant, operation: Operation): Outcome {
  const body = jsonAt(operation, 'body')
  const room = textAt(jsonAt(jsonAt(body, 'channelData'), 'channel'), 'id')
  if (room === '') return openChat(tenant, operation, body)
  return openThread(tenant, operation, room, jsonAt(body, 'activity'))
}
