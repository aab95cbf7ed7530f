import type { CountedLaw } from '../breaches/clocks/breach-clocks.js'
import type { CivilDate } from '../calendar/civil-date.js'
import type { WorkingCalendar } from '../calendar/working-calendar.js'
import type { Clock } from '../ports/clock.js'
import type { Logger } from '../ports/logger.js'
import type { MailReader } from '../ports/mail-reader.js'
import type { Queue } from '../ports/queue.js'
import type { Randomness } from '../ports/randomness.js'
import type { Store } from '../ports/store.js'
import type { FrequencyCap } from '../regimes/schema/law-duties.js'
import type { Timetable } from '../regimes/timetable.js'
import type { Request } from '../requests/request.js'
import type { Vault } from '../vault/vault.js'
import type { DeskLetters } from './desk-letters.js'
import type { LetterMail } from './letter-mail.js'
import type { DeskProfile } from './profile.js'

/** A law that a request may fall under, for people to choose. */
export interface LawName {
  /** Such as `us-ca-ccpa`. */
  readonly id: string
  /** For people, such as `CCPA`. */
  readonly law: string
}

/** The law as this desk applies it. */
export interface Law {
  readonly calendar: WorkingCalendar
  /** Laws with a period for requests, by name; the organisation's own first. */
  readonly laws: readonly LawName[]
  frequency(regime: string): readonly FrequencyCap[]
  timetable(request: Request, today: CivilDate): Timetable
  /** Where the organisation is: a country or a part of it, such as `DE-BY`. */
  readonly place: string
  /** The breach law of the organisation's place. */
  readonly breachLaw: string
  /** Breach laws with the working days that each counts; one that is unknown is left out. */
  breachLaws(regimes: readonly string[]): readonly CountedLaw[]
}

/** Everything the use cases need, given once at start-up. */
export interface DeskDeps {
  readonly profile: DeskProfile
  readonly law: Law
  readonly letters: DeskLetters
  /** Left out where the desk sends no letters itself. */
  readonly mail?: LetterMail
  readonly store: Store
  readonly vault: Vault
  readonly queue: Queue
  readonly mailReader: MailReader
  readonly clock: Clock
  readonly randomness: Randomness
  readonly logger: Logger
}
