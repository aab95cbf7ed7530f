import type { Breach } from './breach.js'
import { changeOfDecisions, type DecisionEvent, isDecisionEvent } from './change-of-decisions.js'
import { changeOfItems, type ItemEvent, isItemEvent } from './change-of-items.js'
import { changeOfPlace, isPlaceEvent, type PlaceEvent } from './change-of-place.js'
import type { BreachEvent } from './events.js'

type OtherEvent = Exclude<
  BreachEvent,
  DecisionEvent | ItemEvent | PlaceEvent | { type: 'breach-opened' }
>

/** What one event changes in a breach. */
export function changeOf(
  breach: Breach,
  event: Exclude<BreachEvent, { type: 'breach-opened' }>,
): Partial<Breach> {
  if (isItemEvent(event)) return changeOfItems(breach, event)
  if (isPlaceEvent(event)) return changeOfPlace(breach, event)
  return isDecisionEvent(event) ? changeOfDecisions(breach, event) : changeOfRoom(breach, event)
}

function changeOfRoom(breach: Breach, event: OtherEvent): Partial<Breach> {
  switch (event.type) {
    case 'investigation-started':
      return { investigatingSince: event.at }
    case 'awareness-set':
      return { awareAt: event.awareAt, awareReason: event.reason }
    case 'role-changed':
      return { role: event.role }
    case 'laws-changed':
      return { also: event.also }
    case 'lead-changed':
      return ledBy(breach, event.lead)
    case 'deputy-named':
      return deputisedBy(breach, event.deputy)
    case 'member-added':
      return { members: [...breach.members, event.member] }
    case 'member-removed':
      return withdrawn(breach, event.member)
    case 'privacy-changed':
      return { isPrivate: event.isPrivate }
    case 'request-linked':
      return { requests: [...breach.requests, event.request] }
    case 'warning-acknowledged':
      return { acknowledged: [...breach.acknowledged, event.stage] }
    case 'breach-classified':
      return { nature: event.nature, natureReasons: event.reasons }
    case 'breach-closed':
      return { status: 'closed', lessons: event.lessons, despite: event.despite }
    case 'breach-reopened':
      return { status: 'open', lessons: undefined, despite: undefined }
  }
}

/** Whoever led it stays in the room. */
function ledBy(breach: Breach, lead: Breach['lead']): Partial<Breach> {
  return {
    lead,
    members: [...without(breach, lead), breach.lead],
    deputy: breach.deputy === lead ? undefined : breach.deputy,
  }
}

/** Whoever was deputy stays in the room. */
function deputisedBy(breach: Breach, deputy: Breach['lead']): Partial<Breach> {
  const before = breach.deputy === undefined ? [] : [breach.deputy]
  return { deputy, members: [...without(breach, deputy), ...before] }
}

function withdrawn(breach: Breach, member: Breach['lead']): Partial<Breach> {
  return {
    members: without(breach, member),
    deputy: breach.deputy === member ? undefined : breach.deputy,
  }
}

function without({ members }: Breach, member: Breach['lead']): Breach['members'] {
  return members.filter((one) => one !== member)
}
