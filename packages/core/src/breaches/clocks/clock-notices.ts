import { addHours } from '../../calendar/hours.js'
import { addMs, type Instant } from '../../calendar/instant.js'
import type { Zone } from '../../calendar/zone.js'
import type { BreachClock } from './breach-clock.js'
import { clockData } from './clock-data.js'
import { dueInstant } from './due-instant.js'

/** Who of a room is told: the lead first, or lead, DPO and deputy together. */
export type ClockRecipients = 'lead' | 'everybody'

/** One notice that a clock wants sent. */
export interface ClockNotice {
  /** Stable within its clock: `left-48h`, `over-6h`. */
  readonly stage: string
  readonly at: Instant
  /** Hours to the exact end; negative once it has passed. */
  readonly hoursLeft: number
  readonly to: ClockRecipients
  /** When DPO and deputy are told as well, unless somebody has acknowledged; left out, never. */
  readonly escalateAt?: Instant
}

const minuteMs = 60_000
const { stages, afterwards } = clockData.notices

/**
 * The notices of a clock: as less and less time is left, at its exact end, and then again and
 * again. Who stops them is the room's affair: notified, or decided not to notify.
 * @param awareAt nothing is sent before it, which leaves out the early stages of a short period
 * @param repeats how many of those after the end
 */
export function clockNotices(
  { target }: BreachClock,
  awareAt: Instant,
  zone: Zone,
  repeats: number,
): readonly ClockNotice[] {
  const end = dueInstant(target, zone)
  const before = stages
    .map((stage) => ({ ...stage, at: addHours(end, -stage.hoursLeft) }))
    .filter(({ at }) => at > awareAt)
    .map(({ at, hoursLeft, to, escalateAfterMinutes: minutes }) => ({
      stage: `left-${hoursLeft}h`,
      at,
      hoursLeft,
      to,
      ...(minutes === undefined ? {} : { escalateAt: addMs(at, minutes * minuteMs) }),
    }))
  return [...before, ...after(end, repeats)]
}

function after(end: Instant, repeats: number): readonly ClockNotice[] {
  return Array.from({ length: repeats }, (_, index) => {
    const hours = (index + 1) * afterwards.everyHours
    return {
      stage: `over-${hours}h`,
      at: addHours(end, hours),
      hoursLeft: -hours,
      to: afterwards.to,
    }
  })
}
