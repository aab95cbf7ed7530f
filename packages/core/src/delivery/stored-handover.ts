import type { Handover } from '../intake/handover.js'
import type { Inbound } from '../ports/inbox.js'
import type { PersonId } from '../vault/ids.js'

/** A handover that waits to be read, opened. */
export interface StoredHandover {
  readonly inbound: Inbound
  /** Where it lies now: `inbound.person`, or the requester's folder after an interrupted attempt. */
  readonly folder: PersonId
  readonly handover: Handover
}
