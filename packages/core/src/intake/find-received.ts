import type { CivilDate } from '../calendar/civil-date.js'
import { epochMs, type Instant } from '../calendar/instant.js'
import { civilDateAt, wallTimeAt, type Zone } from '../calendar/zone.js'
import type { Because } from '../requests/events.js'
import type { Mail, ReadMail } from './mail.js'
import { sideOf } from './sides.js'
import type { WarningCode } from './warning.js'

/** The day on which the organisation received a message first, and why. */
export interface FoundReceived {
  readonly on: CivilDate
  /** Null where only the day of handing over is known. */
  readonly at: Instant | null
  readonly because: Because
  readonly warnings: readonly WarningCode[]
}

const dayMs = 24 * 60 * 60 * 1000
/** An older date is a mistake or a trap rather than a request that waited. */
const maxAgeMs = 5 * 365.25 * dayMs
/** Clocks of mail servers may be ahead a little. */
const maxAheadMs = 10 * 60 * 1000

/**
 * The period runs from the first receipt by anyone in the organisation, not from the forward
 * (EDPB Guidelines 01/2022, para 159): the original's own date counts, in the desk's zone.
 */
export function findReceived(
  read: ReadMail,
  desk: {
    readonly domains: readonly string[]
    readonly zone: Zone
    readonly handedOverAt: Instant
  },
): FoundReceived {
  const handedOver = civilDateAt(desk.handedOverAt, desk.zone)
  const instead = (...warnings: WarningCode[]): FoundReceived => {
    return { on: handedOver, at: null, because: 'handed-over', warnings }
  }
  const { mail, because } = bestDated(read, desk.domains)
  if (!mail?.sentAt) return instead('received-unknown')
  const age = epochMs(desk.handedOverAt) - epochMs(mail.sentAt)
  if (age < -maxAheadMs) return instead('date-in-future')
  if (age > maxAgeMs) return instead('date-too-old')
  const on = age < 0 ? handedOver : civilDateAt(mail.sentAt, desk.zone)
  return {
    on,
    at: mail.sentAt,
    because,
    warnings: isDayDoubtful(mail, desk.zone) ? ['zone-assumed'] : [],
  }
}

/** A forward's own date is the latest day on which the organisation can have had the message. */
function bestDated(
  { original, outer }: ReadMail,
  domains: readonly string[],
): { readonly mail: Mail | null; readonly because: Because } {
  if (original?.sentAt) return { mail: original, because: 'original-date' }
  const isOriginal = !original && sideOf(outer.from, domains) === 'outside'
  return { mail: outer, because: isOriginal ? 'original-date' : 'forward-date' }
}

/** An assumed zone matters only around midnight. */
function isDayDoubtful({ sentAt, warnings }: Mail, zone: Zone): boolean {
  if (!sentAt || !warnings.includes('zone-assumed')) return false
  const hour = Number(wallTimeAt(sentAt, zone).slice(0, 2))
  return hour < 3 || hour >= 21
}
