import type { Instant } from '../calendar/instant.js'
import type { BreachRow } from '../ports/breach-store.js'
import type { Breach } from './breach.js'
import { peopleInRoom } from './people-in-room.js'

/**
 * The projection that lists use. Holds nothing that its events do not say.
 * @param openedAt when the first event was written
 */
export function projectBreach(breach: Breach, openedAt: Instant): BreachRow {
  const { reference, version, status, nature, lead, isPrivate } = breach
  const { role, regime, noticedAt, awareAt } = breach
  return {
    reference,
    version,
    status,
    nature,
    lead,
    people: peopleInRoom(breach),
    isPrivate,
    role,
    regime,
    noticedAt,
    ...(awareAt === undefined ? {} : { awareAt }),
    openedAt,
  }
}
