import type { Instant } from '../calendar/instant.js'
import type { MemberId, Platform } from '../people/member.js'
import type { ItemId, PersonId } from '../vault/ids.js'

/** `stored`: came in, not yet read. `read`: became a request. `failed`: a human must look. */
export type InboundStatus = 'stored' | 'read' | 'failed'

/** Something handed to the desk, kept from the moment it arrives. */
export interface Inbound {
  /** The platform's own id of the delivery, such as `slack:event:Ev01`: the same one is taken once. */
  readonly id: string
  readonly platform: Platform
  readonly reporter: MemberId
  readonly receivedAt: Instant
  /** The handover, sealed in the folder of a person who is not known yet. */
  readonly person: PersonId
  readonly item: ItemId
  readonly status: InboundStatus
  readonly stream?: string
  readonly failure?: string
}

export interface Inbox {
  /** `known` if the id was taken before; nothing changes then. */
  putInbound(inbound: Inbound): Promise<'stored' | 'known'>
  inbound(id: string): Promise<Inbound | null>
  /**
   * Notes under which reference it will be opened, unless one is noted already.
   * @returns the reference that counts: of two readers at once both get the same
   */
  reserveStream(id: string, stream: string): Promise<string>
  markInbound(
    id: string,
    change: { readonly status: InboundStatus; readonly stream?: string; readonly failure?: string },
  ): Promise<void>
  /** Stored but unread for longer than it takes: the sweep hands them to the queue again. */
  unread(before: Instant, limit: number): Promise<readonly Inbound[]>
  failedInbound(limit: number): Promise<readonly Inbound[]>
}
