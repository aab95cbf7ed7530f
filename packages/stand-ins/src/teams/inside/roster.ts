import type { Json } from '../../json.js'
import type { TeamsUserSpec } from '../teams-objects.js'
import type { Operation } from './operation.js'
import { type Outcome, refusal } from './outcome.js'
import { personalChat } from './personal-chat.js'
import type { Tenant } from './tenant.js'

/** Who is in a conversation; nothing when there is no such conversation. */
export function membersOf(
  tenant: Tenant,
  conversation: string,
): readonly TeamsUserSpec[] | undefined {
  const { users, rooms = [] } = tenant.options
  const user = users.find((u) => personalChat(u.id) === conversation)
  if (user) return [user]
  return rooms.some((r) => r.id === conversation.split(';')[0]) ? users : undefined
}

function asMember({ options }: Tenant, user: TeamsUserSpec): Json {
  const email = `${user.name.toLowerCase().replaceAll(' ', '.')}@example.org`
  return {
    ...user,
    objectId: user.aadObjectId,
    userPrincipalName: email,
    email,
    tenantId: options.tenantId,
    userRole: 'user',
  }
}

/** Answers who is in a conversation: all, page by page, or one member. */
export function roster(tenant: Tenant, { conversation, name, item }: Operation): Outcome {
  const people = membersOf(tenant, conversation)?.map((user) => asMember(tenant, user))
  if (!people) return refusal(404, 'ConversationNotFound', 'Conversation not found.')
  if (name === 'pagedMembers') return { status: 200, answer: { members: people } }
  if (name === 'members') return { status: 200, answer: people }
  const one = people.find((p) => p.id === item || p.aadObjectId === item)
  return one
    ? { status: 200, answer: one }
    : refusal(404, 'MemberNotFoundInConversation', 'There is no such member.')
}
