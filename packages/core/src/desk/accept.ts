import { attachReference } from '../intake/attach-reference.js'
import type { Handover } from '../intake/handover.js'
import type { Actor, Member } from '../people/member.js'
import { codeOf } from '../runtime/code-of.js'
import { acceptedCard, emptyHandoverCard } from '../views/accepted-card.js'
import type { Card } from '../views/model.js'
import { strayFilesCard } from '../views/stray-files-card.js'
import type { DeskDeps } from './deps.js'
import { enqueueReading } from './enqueue-reading.js'
import { findAttachable } from './find-attachable.js'
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
  // Looked at before it is read: reading it may open a request of the very number that was meant.
  const card = await answerTo(deps, handover, member).catch((error: unknown) => {
    // It is stored, so it must not be refused: reading it finds out where the files go.
    deps.logger.warn({ code: codeOf(error), inbound: inboundId }, 'a request was not looked at')
    return acceptedCard()
  })
  await enqueueReading(deps, handover.platform, inboundId)
  return privately(card)
}

async function answerTo(deps: DeskDeps, handover: Handover, member: Member): Promise<Card> {
  const reference = attachReference(handover)
  if (reference === undefined) return acceptedCard()
  const found = await findAttachable(deps, reference, member)
  return 'stray' in found ? strayFilesCard(reference, found.stray) : acceptedCard(reference)
}
