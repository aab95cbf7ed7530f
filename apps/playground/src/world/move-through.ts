import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import type { World } from './world.js'

/** More moments than that on one way are a fault in planning, not patience. */
const mostStops = 5_000

/**
 * Moves the clock to a moment. In production the sweep runs twice a minute, so here it runs at
 * each moment at which something is due on the way.
 */
export async function moveThrough(world: World, target: Instant): Promise<void> {
  const { clock, running } = world
  const nextDue = () => running.deps.store.notices.nextDueAt()
  let due = await nextDue()
  for (let stops = 0; due !== null && due <= target && stops < mostStops; stops += 1) {
    // Something is due that nobody delivers: time goes on all the same.
    if (due <= clock.now() && stops > 0) break
    if (due > clock.now()) clock.moveTo(due)
    await world.settle()
    due = await nextDue()
  }
  if (target > clock.now()) clock.moveTo(target)
  await world.settle()
}
