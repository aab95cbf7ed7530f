import { attachReference } from '../intake/attach-reference.js'
import type { Handover } from '../intake/handover.js'
import type { Actor } from '../people/member.js'
import { acceptedCard, emptyHandoverCard } from '../views/accepted-card.js'
import type { DeskDeps } from './deps.js'
import { enqueueReading } from './enqueue-reading.js'
import { privately } from './replies.js'
import type { ShownReply } from './reply.js'
import { storeHandover } from './store-handover.js'

/**
 * Stores what was handed over before anything is thought about it, then queues its reading. When
 * this resolves it is durable: if the queue is lost, the sweep finds the stored handover.
 */
export async function accept(
  deps: DeskDeps,
  handover: Handover,
  { member }: Actor,
  inboundId: string,
): Promise<ShownReply> {
  if (handover.materials.length === 0) return privately(emptyHandoverCard())
  await storeHandover(deps, handover, member.id, inboundId)
  await enqueueReading(deps, handover.platform, inboundId)
  return privately(acceptedCard(attachReference(handover)))
}
