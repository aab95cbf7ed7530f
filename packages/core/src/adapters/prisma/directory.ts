import type { Member, MemberId, Platform } from '../../people/member.js'
import type { Conversation, Directory } from '../../ports/directory.js'
import { conversationOf, employeeOf } from './directory-mapper.js'
import type { Client } from './open-client.js'

/** People and places met in chat, in the tables `employees` and `conversations`. */
export class PrismaDirectory implements Directory {
  readonly #client: Client

  constructor(client: Client) {
    this.#client = client
  }

  async putEmployee(employee: Pick<Member, 'id' | 'ids' | 'zone'>): Promise<void> {
    const { id, ids, zone } = employee
    const known = { slack: ids.slack ?? null, teams: ids.teams ?? null, zone }
    await this.#client.employee.upsert({
      where: { id },
      create: { id, ...known },
      update: known,
    })
  }

  async employee(id: MemberId): Promise<Pick<Member, 'id' | 'ids' | 'zone'> | null> {
    const row = await this.#client.employee.findUnique({ where: { id } })
    return row && employeeOf(row)
  }

  async putConversation(conversation: Conversation): Promise<void> {
    const { platform, id, reference } = conversation
    await this.#client.conversationRow.upsert({
      where: { platform_id: { platform, id } },
      create: { platform, id, reference },
      update: { reference },
    })
  }

  async conversation(platform: Platform, id: string): Promise<Conversation | null> {
    const row = await this.#client.conversationRow.findUnique({
      where: { platform_id: { platform, id } },
    })
    return row && conversationOf(row)
  }
}
