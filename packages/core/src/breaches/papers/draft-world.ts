import type { Instant } from '../../calendar/instant.js'
import type { LetterHouse } from '../../letters/letter-house.js'
import type { LetterLibrary } from '../../letters/library.js'
import type { Breach } from '../breach.js'
import type { BreachClock } from '../clocks/breach-clock.js'
import type { Contract } from '../clocks/contract-clock.js'
import type { BreachEvent } from '../events.js'
import type { Texts } from './notice-facts.js'

/** All that a draft is made of. */
export interface DraftWorld {
  readonly breach: Breach
  /** The events that made it, oldest first. */
  readonly history: readonly BreachEvent[]
  readonly texts: Texts
  readonly clocks: readonly BreachClock[]
  readonly contracts: readonly Contract[]
  readonly library: LetterLibrary
  readonly house: LetterHouse
  /** Who signs where the organisation has no data protection officer. */
  readonly lead: string
  readonly now: Instant
}
