import type { Breach } from '../breaches/breach.js'
import type { BreachEvent } from '../breaches/events.js'
import type { Platform } from '../people/member.js'
import type { NewNotice, Notice } from '../ports/notice-store.js'
import { reachOn } from '../reminders/reach-on.js'
import type { DeskDeps } from './deps.js'
import { findMember } from './members.js'
import { dposOf } from './room-of-breach.js'
import { nextRoomPlace } from './room-places.js'

type Planned = Omit<NewNotice, 'id'>
type Name = BreachEvent['type']

/** After these a room is looked for, unless one stands. */
const seeking: readonly Name[] = ['breach-opened', 'room-refused', 'room-requested']

/** After these others belong in the room, or somebody does no more. */
const movingPeople: readonly Name[] = [
  'room-opened',
  'room-requested',
  'lead-changed',
  'deputy-named',
  'member-added',
  'member-removed',
  'privacy-changed',
]

/** The steps in keeping the room of a breach that these events call for. */
export async function planRoom(
  deps: DeskDeps,
  breach: Breach,
  events: readonly BreachEvent[],
  stored: readonly Notice[],
): Promise<readonly Planned[]> {
  const has = (names: readonly Name[]) => events.some(({ type }) => names.includes(type))
  const { room } = breach
  const now = deps.clock.now()
  const step = (stage: string, platform: Platform): Planned => ({
    key: [breach.reference, 'room', stage, `v${breach.version}`].join('|'),
    stream: breach.reference,
    kind: 'room',
    stage,
    recipient: 'channel:room',
    platform,
    dueAt: now,
  })
  const next = has(seeking) ? nextRoomPlace(deps.profile, breach) : undefined
  return [
    ...(next === undefined ? [] : [step(`open-${next.form}`, next.platform)]),
    ...(room?.form === 'channel' && has(movingPeople) ? [step('people', room.platform)] : []),
    ...(has(['room-opened']) ? roomCard(breach, now) : []),
    ...cardsToPin(breach, events, stored).map(({ id, platform }) => step(`pin|${id}`, platform)),
    ...leftCards(breach, stored).map(({ id, platform }) => step(`retract|${id}`, platform)),
    ...(await troubleCards(deps, breach, events)),
  ]
}

/** The one card of the room, redrawn in place from then on. */
function roomCard({ reference, version, room }: Breach, dueAt: Planned['dueAt']): Planned[] {
  if (room === undefined) return []
  const recipient = `channel:${room.place}`
  const key = [reference, 'room-card', recipient, `v${version}`].join('|')
  const { platform } = room
  return [{ key, stream: reference, kind: 'card', stage: 'room', recipient, platform, dueAt }]
}

const isRoomCard = ({ stage, post }: Notice) => stage === 'room' && post !== undefined

/** Whoever asks for the room again has put right what kept the card from being pinned. */
function cardsToPin(
  { room }: Breach,
  events: readonly BreachEvent[],
  stored: readonly Notice[],
): readonly Notice[] {
  if (room === undefined || !events.some(({ type }) => type === 'room-requested')) return []
  const here = `channel:${room.place}`
  return stored.filter((one) => isRoomCard(one) && one.recipient === here).slice(-1)
}

/** A private breach leaves no card where others read. */
function leftCards({ isPrivate, roomRefusals }: Breach, stored: readonly Notice[]) {
  const left = roomRefusals.at(-1)
  if (!isPrivate || left?.why !== 'private') return []
  const isTaken = ({ id }: Notice) => stored.some(({ stage }) => stage === `retract|${id}`)
  return stored.filter((one) => isRoomCard(one) && one.platform === left.platform && !isTaken(one))
}

/** What the platform refused reaches those who can act: once for a room, and when none is left. */
async function troubleCards(
  deps: DeskDeps,
  breach: Breach,
  events: readonly BreachEvent[],
): Promise<readonly Planned[]> {
  const cycle = troubleCycle(deps, breach, events)
  if (cycle === null) return []
  const dpos = dposOf(deps, breach)
  const told = dpos.length > 0 ? dpos : [breach.lead]
  const members = await Promise.all(told.map((id) => findMember(deps, id)))
  return members.map((member) => ({
    key: [breach.reference, 'room-trouble', `member:${member.id}`, cycle].join('|'),
    stream: breach.reference,
    kind: 'card',
    stage: 'room-trouble',
    recipient: `member:${member.id}`,
    platform: reachOn(member, deps.profile.platforms),
    dueAt: deps.clock.now(),
  }))
}

function troubleCycle(
  { profile }: DeskDeps,
  breach: Breach,
  events: readonly BreachEvent[],
): string | null {
  const { room, roomRefusals, version } = breach
  const names = events.map(({ type }) => type)
  const isRefused = roomRefusals.some(({ why }) => why !== 'private')
  if (room === undefined) {
    const isOver = isRefused && nextRoomPlace(profile, breach) === undefined
    return names.includes('room-refused') && isOver ? `v${version}` : null
  }
  if (names.includes('room-opened')) return isRefused ? room.place : null
  const isMissing = Object.values(room.absent).some((why) => why !== 'not-on-platform')
  const lacks =
    names.includes('room-unpinned') || (names.includes('room-people-changed') && isMissing)
  return lacks ? room.place : null
}
