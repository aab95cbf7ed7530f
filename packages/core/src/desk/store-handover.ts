import type { Handover } from '../intake/handover.js'
import type { MemberId } from '../people/member.js'
import type { DeskDeps } from './deps.js'

/** The kind under which a handover is sealed. */
export const handoverKind = 'handover'

/**
 * Keeps what was handed over, sealed, before anything is thought about it. A second time it
 * changes nothing.
 * @param id of the delivery that brought it
 * @param stream what it belongs to, where that is known already
 */
export async function storeHandover(
  { vault, store, clock }: DeskDeps,
  handover: Handover,
  reporter: MemberId,
  id: string,
  stream?: string,
): Promise<void> {
  if ((await store.inbox.inbound(id)) !== null) return
  const { platform } = handover
  const person = await vault.newPerson()
  const item = await vault.seal(person, handoverKind, JSON.stringify(handover))
  const inbound = { id, platform, reporter, receivedAt: clock.now(), person, item } as const
  const of = stream === undefined ? {} : { stream }
  const stored = await store.inbox.putInbound({ ...inbound, ...of, status: 'stored' })
  if (stored === 'known') await vault.destroy(person)
}
