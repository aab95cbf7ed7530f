import { addHours } from '../../calendar/hours.js'
import { epochMs, type Instant } from '../../calendar/instant.js'
import type { Zone } from '../../calendar/zone.js'
import type { MemberId } from '../../people/member.js'
import type { Breach } from '../breach.js'
import type { BreachClock } from './breach-clock.js'
import { clockData } from './clock-data.js'
import { type ClockNotice, clockNotices } from './clock-notices.js'
import { isClockStopped } from './clock-stopped.js'
import { dueInstant } from './due-instant.js'

/** One warning to one member of the room, to be sent to the minute. */
export interface WantedWarning {
  readonly clock: string
  /** `left-24h`, `left-24h-escalated`, `over-6h`. */
  readonly stage: string
  readonly recipient: MemberId
  readonly dueAt: Instant
  /** The awareness that it hangs on: a corrected one starts the ladder anew. */
  readonly cycle: Instant
}

/** What the warnings of a breach need to know. */
export interface WarningWorld {
  readonly now: Instant
  readonly zone: Zone
  /** Those of the laws that apply, and of the contracts of controllers that are affected. */
  readonly clocks: readonly BreachClock[]
  /** Data protection officers who may know of it: of a private breach those in its room. */
  readonly dpos: readonly MemberId[]
}

/** So far ahead warnings after the end are planned; each change and each day plans anew. */
const aheadHours = 48

/**
 * All warnings of a breach as it stands, past ones included; sending each once is the store's part.
 * None is wanted before awareness, and none of a clock that has stopped.
 */
export function wantedWarnings(breach: Breach, world: WarningWorld): readonly WantedWarning[] {
  const { awareAt } = breach
  if (awareAt === undefined) return []
  return world.clocks
    .filter((clock) => !isClockStopped(clock, breach))
    .flatMap((clock) =>
      clockNotices(clock, awareAt, world.zone, repeatsUntil(clock, world)).flatMap((notice) =>
        warningsOf(notice, clock, breach, awareAt, world),
      ),
    )
}

function repeatsUntil({ target }: BreachClock, { now, zone }: WarningWorld): number {
  const over = epochMs(addHours(now, aheadHours)) - epochMs(dueInstant(target, zone))
  const everyMs = clockData.notices.afterwards.everyHours * 3_600_000
  return Math.max(0, Math.floor(over / everyMs))
}

function warningsOf(
  notice: ClockNotice,
  clock: BreachClock,
  breach: Breach,
  cycle: Instant,
  { dpos }: WarningWorld,
): WantedWarning[] {
  const others = [...new Set([...dpos, breach.deputy])].filter(
    (one) => one !== undefined && one !== breach.lead,
  ) as MemberId[]
  const to = (recipients: readonly MemberId[], stage: string, dueAt: Instant) =>
    recipients.map((recipient) => ({ clock: clock.id, stage, recipient, dueAt, cycle }))
  const first = to([breach.lead], notice.stage, notice.at)
  if (notice.to === 'everybody') return [...first, ...to(others, notice.stage, notice.at)]
  const { escalateAt } = notice
  const isSeen = breach.acknowledged.includes(`${clock.id}|${notice.stage}`)
  if (escalateAt === undefined || isSeen) return first
  return [...first, ...to(others, `${notice.stage}-escalated`, escalateAt)]
}
