import type { Member, MemberId, Platform } from '../../people/member.js'
import type { Conversation, Directory } from '../../ports/directory.js'
import { MemoryTable } from './memory-table.js'

/** People and places met in chat. */
export class MemoryDirectory implements Directory {
  readonly #employees = new MemoryTable<Pick<Member, 'id' | 'ids' | 'zone'>>('employees')
  readonly #conversations = new MemoryTable<Conversation>('conversations')

  async putEmployee(employee: Pick<Member, 'id' | 'ids' | 'zone'>): Promise<void> {
    const { id, ids, zone } = employee
    this.#employees.put(id, { id, ids, zone })
  }

  async employee(id: MemberId): Promise<Pick<Member, 'id' | 'ids' | 'zone'> | null> {
    return this.#employees.get(id)
  }

  async putConversation(conversation: Conversation): Promise<void> {
    this.#conversations.put(key(conversation.platform, conversation.id), conversation)
  }

  async conversation(platform: Platform, id: string): Promise<Conversation | null> {
    return this.#conversations.get(key(platform, id))
  }
}

function key(platform: Platform, id: string): string {
  return `${platform}:${id}`
}
