import type { RoomForm } from '../breaches/breach-room.js'
import type { Platform } from '../people/member.js'
import type { BreachView, Roomless } from './breach-view.js'
import type { Fact, Span } from './model.js'
import { roomFaultText } from './room-fault-text.js'
import { mention, text } from './spans.js'

export const platformNames: Readonly<Record<Platform, string>> = {
  slack: 'Slack',
  teams: 'Microsoft Teams',
}

const roomless: Readonly<Record<Roomless, string>> = {
  private: 'a private breach has no thread that others read',
  'no-group-chats':
    'Teams lets no bot make a group chat, and desk.yaml names no channel for threads',
}

const ownChats = 'Everybody of the room has this card in their own chat with me.'

/** Where the people of a breach talk, and who of them could not be brought there. */
export function breachRoomFacts(
  view: BreachView,
  stands: 'anywhere' | 'in-room' = 'anywhere',
): readonly Fact[] {
  const where = stands === 'in-room' ? undefined : roomText(view)
  return [
    ...(where === undefined ? [] : [{ label: 'Room', value: [text(where)] }]),
    ...absentFact(view),
    ...pinFact(view),
    ...afterwardsFact(view),
  ]
}

function roomText({ breach, nextRoom, roomless: because }: BreachView): string | undefined {
  const { room, roomRefusals } = breach
  if (room !== undefined) return standing(room)
  if (nextRoom !== undefined) return `${roomFormText(nextRoom)} is being made.`
  const refusal = roomRefusals.findLast(({ why }) => why !== 'private')
  if (refusal !== undefined) {
    const { what } = roomFaultText(refusal.why)
    return `None: ${roomFormText(refusal)} is not to be had, because ${what}. ${ownChats}`
  }
  if (because !== undefined) return `None: ${roomless[because]}. ${ownChats}`
  return undefined
}

function standing({ form, platform, name }: NonNullable<BreachView['breach']['room']>): string {
  const where = platformNames[platform]
  if (form === 'channel')
    return `The private channel ${name === undefined ? '' : `#${name} `}in ${where}`
  return `The thread beneath the card of this breach in its channel in ${where}`
}

/** `A private channel in Slack`. */
export function roomFormText({ form, platform }: { form: RoomForm; platform: Platform }): string {
  const what = form === 'channel' ? 'A private channel' : 'A thread in a channel'
  return `${what} in ${platformNames[platform]}`
}

function absentFact({ breach: { room }, people }: BreachView): readonly Fact[] {
  const value = Object.entries(room?.absent ?? {}).flatMap(([id, why], at): Span[] => {
    const member = [...people.values()].find((one) => one.id === id)
    if (member === undefined) return []
    const because = text(` (${roomFaultText(why).what})`)
    return [...(at === 0 ? [] : [text(', ')]), mention(member), because]
  })
  return value.length === 0 ? [] : [{ label: 'Not in the room', value }]
}

function pinFact({ breach: { room } }: BreachView): readonly Fact[] {
  if (room?.unpinned === undefined) return []
  const { what } = roomFaultText(room.unpinned)
  return [{ label: 'Not pinned', value: [text(`The card is not pinned, because ${what}.`)] }]
}

/** No bot closes what people may still talk in: measures come due, and a breach is opened again. */
function afterwardsFact({ breach: { room, status } }: BreachView): readonly Fact[] {
  if (status !== 'closed' || room?.form !== 'channel') return []
  const what = `It stays for what comes later, such as measures. Once nobody needs it, archive it in ${platformNames[room.platform]}: name of the channel, Settings, “Archive channel for everyone”. The register keeps everything that the desk recorded; what you wrote to each other is in the channel alone.`
  return [{ label: 'The channel of this breach', value: [text(what)] }]
}
