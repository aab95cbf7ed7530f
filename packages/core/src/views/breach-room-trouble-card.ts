import type { MemberId } from '../people/member.js'
import { breachRoomFacts, roomFormText } from './breach-room-facts.js'
import type { BreachView } from './breach-view.js'
import type { Action, Card, Text } from './model.js'
import { roomFaultText } from './room-fault-text.js'
import { bold, mention, moment, text } from './spans.js'

/** Tells the data protection officer what is wrong with the room of a breach, and the next step. */
export function breachRoomTroubleCard(view: BreachView): Card {
  const { breach, now, zone, permissions } = view
  const faults = faultTexts(view)
  return {
    title: `${faults.length === 0 ? 'The room stands' : 'The room needs you'}: ${breach.reference}`,
    status:
      faults.length === 0
        ? { text: 'Settled', tone: 'good' }
        : { text: 'A step for you', tone: 'attention' },
    facts: breachRoomFacts(view),
    paragraphs:
      faults.length === 0
        ? [[text('Nothing is to be done.')]]
        : [
            ...faults,
            [text('Nothing is lost meanwhile: cards and warnings come to everybody’s own chat.')],
          ],
    items: [],
    actions: faults.length > 0 && permissions.has('manage') ? [again(breach.reference)] : [],
    footer: [text('As it stood on '), moment(now, zone)],
  }
}

function faultTexts({ breach, people }: BreachView): readonly Text[] {
  const { room, roomRefusals } = breach
  return [
    ...roomRefusals
      .filter(({ why }) => why !== 'private')
      .map((one) => faultText([bold(`${roomFormText(one)}: `)], one.why)),
    ...Object.entries(room?.absent ?? {}).map(([id, why]) => {
      const member = people.get(id as MemberId)
      return faultText(member === undefined ? [] : [mention(member), text(': ')], why)
    }),
    ...(room?.unpinned === undefined ? [] : [faultText([bold('Pinning: ')], room.unpinned)]),
  ]
}

function faultText(about: Text, why: string): Text {
  const { what, next } = roomFaultText(why)
  return [...about, text(`${what}. ${next}`)]
}

function again(ref: string): Action {
  return { label: 'Try it again', style: 'primary', intent: { name: 'breach room', ref } }
}
