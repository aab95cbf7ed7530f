import type { CivilDate } from '../calendar/civil-date.js'
import { addMs, epochMs, type Instant } from '../calendar/instant.js'
import { civilDateAt, wallTimeAt, type Zone } from '../calendar/zone.js'
import type { Because } from '../requests/events.js'
import type { Mail, ReadMail } from './mail.js'
import { sideOf } from './sides.js'
import { type WarningCode, warnIf } from './warning.js'

/** The day on which the organisation received a message first, and why. */
export interface FoundReceived {
  readonly on: CivilDate
  /** When the mail says that it was sent, however unlikely; null where that cannot be told. */
  readonly at: Instant | null
  readonly because: Because
  /** When a colleague's mailbox got the message, as its mail server wrote it down. */
  readonly inMailboxAt: Instant | null
  readonly warnings: readonly WarningCode[]
  /**
   * The other day that its date may mean (03/04/2026), where that one is possible too; or that of
   * the same person's first mail in the thread (`earlier-mail`).
   */
  readonly alsoOn?: CivilDate
}

const dayMs = 24 * 60 * 60 * 1000
/** An older date is a mistake or a trap rather than a request that waited. */
const maxAgeMs = 5 * 365.25 * dayMs
/** Clocks of mail servers may be ahead a little. */
const maxAheadMs = 10 * 60 * 1000

interface Desk {
  readonly domains: readonly string[]
  readonly zone: Zone
  readonly handedOverAt: Instant
}

/**
 * The period runs from the first receipt by anyone in the organisation, not from the forward
 * (EDPB Guidelines 01/2022, para 159): the original's own date counts, in the desk's zone.
 * Where it has none, the day on which the mailbox of the colleague got the mail around it.
 */
export function findReceived(read: ReadMail, desk: Desk): FoundReceived {
  const { mail, because } = bestDated(read, desk.domains)
  const inMailboxAt = mail?.inMailboxAt ?? read.outer.inMailboxAt ?? null
  const instead = (warning: WarningCode): FoundReceived => {
    const on = civilDateAt(desk.handedOverAt, desk.zone)
    return {
      on,
      at: mail?.sentAt ?? null,
      because: 'handed-over',
      inMailboxAt,
      warnings: [warning],
    }
  }
  if (!mail?.sentAt) return instead('received-unknown')
  const latest = latestOf(read, desk)
  const at = earliest(fitting(mail.sentAt, mail.sentAtAlso, latest), mail.inMailboxAt)
  const ahead = epochMs(at) - epochMs(desk.handedOverAt)
  if (ahead > maxAheadMs) return instead('date-in-future')
  if (-ahead > maxAgeMs) return instead('date-too-old')
  const on = civilDateAt(ahead > 0 ? desk.handedOverAt : at, desk.zone)
  const tooEarly = read.answersMailOf !== undefined && at < addMs(read.answersMailOf, -dayMs)
  const warnings = [
    ...warnIf(isDayDoubtful(mail, desk.zone), 'zone-assumed'),
    ...warnIf(tooEarly, 'date-before-thread'),
  ]
  const alsoOn = otherDay(mail, at, on, latest, desk)
  if (alsoOn !== null) return { on, at, because, inMailboxAt, warnings, alsoOn }
  const before = earlierDay(read, on, desk)
  if (before === null) return { on, at, because, inMailboxAt, warnings }
  const told: readonly WarningCode[] = [...warnings, 'earlier-mail']
  return { on, at, because, inMailboxAt, warnings: told, alsoOn: before }
}

/** The day of the same person's first mail in the thread: it may have asked for the same. */
function earlierDay(
  { wroteFirstAt }: ReadMail,
  on: CivilDate,
  { zone, handedOverAt }: Desk,
): CivilDate | null {
  if (wroteFirstAt === undefined) return null
  if (epochMs(handedOverAt) - epochMs(wroteFirstAt) > maxAgeMs) return null
  const day = civilDateAt(wroteFirstAt, zone)
  return day < on ? day : null
}

function otherDay(
  { sentAt, sentAtAlso }: Mail,
  at: Instant,
  on: CivilDate,
  latest: Instant,
  { zone, handedOverAt }: Desk,
): CivilDate | null {
  const other = at === sentAt ? sentAtAlso : sentAt
  if (sentAtAlso === undefined || !other || other > latest) return null
  if (epochMs(handedOverAt) - epochMs(other) > maxAgeMs) return null
  const day = civilDateAt(other, zone)
  return day === on ? null : day
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

/** Nothing can have been sent after it was handed over, nor after it was forwarded. */
function latestOf({ original, outer }: ReadMail, { handedOverAt }: Desk): Instant {
  const forwarded = original ? outer.sentAt : null
  return addMs(earliest(handedOverAt, forwarded ?? undefined), maxAheadMs)
}

/** Of two readings of a date (03/04/2026) the likelier, unless only the other one is possible. */
function fitting(likelier: Instant, other: Instant | undefined, latest: Instant): Instant {
  return other !== undefined && likelier > latest && other <= latest ? other : likelier
}

/** A sender's clock may be ahead of the server that took the mail in. */
function earliest(one: Instant, other: Instant | undefined): Instant {
  return other !== undefined && other < one ? other : one
}

/** An assumed zone matters only around midnight. */
function isDayDoubtful({ sentAt, warnings }: Mail, zone: Zone): boolean {
  if (!sentAt || !warnings.includes('zone-assumed')) return false
  const hour = Number(wallTimeAt(sentAt, zone).slice(0, 2))
  return hour < 3 || hour >= 21
}
