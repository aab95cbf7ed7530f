import type { Breach } from '../breaches/breach.js'
import type { BreachEvent } from '../breaches/events.js'
import { mayWithBreach } from '../people/breach-policy.js'
import type { MemberId } from '../people/member.js'
import type { NewNotice, Notice } from '../ports/notice-store.js'
import { reachOn } from '../reminders/reach-on.js'
import type { DeskDeps } from './deps.js'
import { deskToday } from './load-request.js'
import { findMember } from './members.js'
import { roomOfBreach } from './room-of-breach.js'

type Planned = Omit<NewNotice, 'id'>

/** Whom a change of the room concerns, and as what they are told. */
interface Told {
  readonly member: MemberId
  readonly stage: 'opened' | 'named-lead' | 'named-deputy' | 'added' | 'left'
}

/** The cards that tell people that a breach is there, and what they are in its room, or no more. */
export async function planPeopleCards(
  deps: DeskDeps,
  breach: Breach,
  events: readonly BreachEvent[],
  stored: readonly Notice[],
): Promise<readonly Planned[]> {
  const told = [
    ...(await newcomers(deps, breach, events, stored)),
    ...(await Promise.all(events.map((event) => toldOf(deps, breach, event)))).flat(),
  ]
  return await Promise.all(told.map((one) => cardOf(deps, breach, one)))
}

/** At the opening everybody but whoever opened it; later, whom opening it to others lets see it. */
async function newcomers(
  deps: DeskDeps,
  breach: Breach,
  events: readonly BreachEvent[],
  stored: readonly Notice[],
): Promise<readonly Told[]> {
  const isOpened = events.some(({ type }) => type === 'breach-opened')
  const isShown = events.some((event) => event.type === 'privacy-changed' && !event.isPrivate)
  if (!isOpened && !isShown) return []
  const room = await roomOfBreach(deps, breach)
  return room
    .filter(({ id }) => id !== breach.opener)
    .filter(({ id }) => stored.every(({ recipient }) => recipient !== `member:${id}`))
    .map(({ id }) => ({ member: id, stage: 'opened' }))
}

async function toldOf(
  deps: DeskDeps,
  breach: Breach,
  event: BreachEvent,
): Promise<readonly Told[]> {
  switch (event.type) {
    case 'lead-changed':
      return [{ member: event.lead, stage: 'named-lead' }]
    case 'deputy-named':
      return [{ member: event.deputy, stage: 'named-deputy' }]
    case 'member-added':
      return [{ member: event.member, stage: 'added' }]
    case 'member-removed': {
      const member = await findMember(deps, event.member)
      const stays = mayWithBreach(member, 'see-details', breach)
      return stays ? [] : [{ member: event.member, stage: 'left' }]
    }
    default:
      return []
  }
}

/** To whoever stands in today; but only whoever left is told that they did. */
async function cardOf(deps: DeskDeps, breach: Breach, { member, stage }: Told): Promise<Planned> {
  const { roster, platforms } = deps.profile
  const found = await findMember(deps, member)
  const reader = stage === 'left' ? found : roster.onDuty(found, deskToday(deps))
  const recipient = `member:${reader.id}`
  const cycle = stage === 'opened' ? 'once' : `v${breach.version}`
  return {
    key: [breach.reference, stage, recipient, cycle].join('|'),
    stream: breach.reference,
    kind: 'card',
    stage,
    recipient,
    platform: reachOn(reader, platforms),
    dueAt: deps.clock.now(),
  }
}
