import type { ChatUser, Desk } from '@privacy-desk/core/desk/desk.js'
import type { Reply, ShownReply } from '@privacy-desk/core/desk/reply.js'
import type { Handover } from '@privacy-desk/core/intake/handover.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import type { Actor, MemberId } from '@privacy-desk/core/people/member.js'
import type { Card } from '@privacy-desk/core/views/model.js'
import { cardOf } from './card-of.js'

/** What the desk was asked, in order. */
export interface Asked {
  readonly inboundId: string
  readonly by: string
  readonly intent?: Intent
  readonly handover?: Handover
}

export type Answerer = (asked: Asked) => Reply | Promise<Reply>

/** A desk that answers as it is told and remembers what it was asked. */
export interface ScriptedDesk extends Desk {
  readonly asked: readonly Asked[]
  readonly users: readonly ChatUser[]
  /** From now on it answers like this. */
  answers(answerer: Answerer): void
}

export const privateReply = (card: Card, mode: 'new' | 'replace' = 'new'): Reply => ({
  kind: 'card',
  card,
  audience: 'only-you',
  mode,
})

export function scriptedDesk(): ScriptedDesk {
  const asked: Asked[] = []
  const users: ChatUser[] = []
  const standard: Answerer = ({ intent }) =>
    privateReply(cardOf({ title: intent === undefined ? 'Received' : `Answer to ${intent.name}` }))
  let answerer = standard
  const answer = async (question: Asked) => {
    asked.push(question)
    return await answerer(question)
  }
  return {
    asked,
    users,
    answers: (next) => {
      answerer = next
    },
    actor: async (user) => {
      users.push(user)
      return actorOf(user)
    },
    handle: (intent, { member }, inboundId) => answer({ intent, inboundId, by: member.id }),
    accept: async (handover, { member }, inboundId) =>
      (await answer({ handover, inboundId, by: member.id })) as ShownReply,
  }
}

function actorOf({ id, platform, zone = 'Europe/Prague' }: ChatUser): Actor {
  const member = {
    name: 'a colleague',
    roles: ['employee'],
    prefers: platform,
    absences: [],
  } as const
  return {
    platform,
    member: { ...member, id: `slack:${id}` as MemberId, ids: { slack: id }, zone },
  }
}
