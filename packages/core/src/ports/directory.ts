import type { Member, MemberId, Platform } from '../people/member.js'

/** How to write to someone proactively, in the platform's own form (Teams: a conversation reference). */
export interface Conversation {
  readonly platform: Platform
  /** The platform's id of the person or channel. */
  readonly id: string
  readonly reference: string
}

/** People and places met in chat that `desk.yaml` does not list. Holds ids and zones, no names. */
export interface Directory {
  putEmployee(employee: Pick<Member, 'id' | 'ids' | 'zone'>): Promise<void>
  employee(id: MemberId): Promise<Pick<Member, 'id' | 'ids' | 'zone'> | null>
  putConversation(conversation: Conversation): Promise<void>
  conversation(platform: Platform, id: string): Promise<Conversation | null>
}
