import { intakeQueue } from '../delivery/queue-names.js'
import { waitBriefly } from '../delivery/wait-briefly.js'
import type { Handover } from '../intake/handover.js'
import type { Actor } from '../people/member.js'
import { acceptedCard, emptyHandoverCard } from '../views/accepted-card.js'
import type { DeskDeps } from './deps.js'
import { privately } from './replies.js'
import type { ShownReply } from './reply.js'

/** The kind under which a handover is sealed. */
export const handoverKind = 'handover'

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
  if ((await deps.store.inbox.inbound(inboundId)) === null) {
    await keep(deps, handover, member.id, inboundId)
  }
  await waitBriefly(enqueueReading(deps, handover.platform, inboundId))
  return privately(acceptedCard())
}

async function keep(
  { vault, store, clock }: DeskDeps,
  handover: Handover,
  reporter: Actor['member']['id'],
  id: string,
): Promise<void> {
  const { platform } = handover
  const person = await vault.newPerson()
  const item = await vault.seal(person, handoverKind, JSON.stringify(handover))
  const receivedAt = clock.now()
  const inbound = { id, platform, reporter, receivedAt, person, item, status: 'stored' } as const
  if ((await store.inbox.putInbound(inbound)) === 'known') await vault.destroy(person)
}

async function enqueueReading(
  { queue, logger }: DeskDeps,
  platform: Handover['platform'],
  inbound: string,
): Promise<void> {
  try {
    await queue.enqueue(intakeQueue(platform), { id: inbound, name: 'read', data: { inbound } })
  } catch {
    logger.warn({ code: 'queue-unavailable', inbound }, 'reading waits for the next sweep')
  }
}
