import { cast } from './cast.js'

/** A channel that both pretended companies have. */
export interface Place {
  readonly name: string
  readonly slack: string
  readonly teams: string
  /** Ids of the cast who are in it. */
  readonly people: readonly string[]
}

/** The desk's channel, for those who work on requests. */
export const deskPlace: Place = {
  name: 'privacy-desk',
  slack: 'C0DESK',
  teams: '19:desk@thread.tacv2',
  people: cast.filter(({ role }) => role !== 'employee').map(({ id }) => id),
}

/** Where everybody talks, so that there are messages to hand over from a menu. */
export const supportPlace: Place = {
  name: 'customer-support',
  slack: 'C0SUPPORT',
  teams: '19:support@thread.tacv2',
  people: cast.map(({ id }) => id),
}

/** Where breaches have their threads, in a company on Teams. */
export const breachPlace: Place = {
  name: 'breaches',
  slack: 'C0BREACHES',
  teams: '19:breaches@thread.tacv2',
  people: deskPlace.people,
}

/** All channels, the desk's first. */
export const places: readonly Place[] = [deskPlace, supportPlace, breachPlace]

/** The channels somebody is in. */
export function placesOf(person: string): readonly Place[] {
  return places.filter(({ people }) => people.includes(person))
}
