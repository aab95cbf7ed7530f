import type { DeskDeps } from '../desk/deps.js'
import type { Messenger } from '../ports/messenger.js'
import type { Notice } from '../ports/notice-store.js'

/**
 * Has the card of a room pinned. Planned before the card is noted as posted: a process that dies in
 * between finds the card again, but would not know that nobody has pinned it.
 */
export async function planPin(
  deps: DeskDeps,
  { rooms }: Messenger,
  { id, stream, platform }: Notice,
): Promise<void> {
  if (rooms === undefined) return
  await deps.store.notices.insert([
    {
      id: deps.randomness.id(),
      key: [stream, 'room', 'pin', id].join('|'),
      stream,
      kind: 'room',
      stage: `pin|${id}`,
      recipient: 'channel:room',
      platform,
      dueAt: deps.clock.now(),
    },
  ])
}
