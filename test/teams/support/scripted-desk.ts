import type { ChatUser, Desk } from '@privacy-desk/core/desk/desk.js'
import type { Reply, ShownReply } from '@privacy-desk/core/desk/reply.js'
import type { Handover } from '@privacy-desk/core/intake/handover.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import type { Actor, MemberId } from '@privacy-desk/core/people/member.js'
import { card } from './cards.js'

/** Something the desk was asked. */
export type Asked =
  | { readonly intent: Intent; readonly by: string; readonly inboundId: string }
  | { readonly handover: Handover; readonly by: string; readonly inboundId: string }

type Answer = (asked: Asked) => Reply | Promise<Reply>

const toYou = (title: string): Reply => ({
  kind: 'card',
  card: card({ title }),
  audience: 'only-you',
  mode: 'new',
})

/** A desk that answers by script and keeps what it was asked. */
export function scriptedDesk() {
  const asked: Asked[] = []
  let answer: Answer = (what) => toYou('intent' in what ? what.intent.name : 'Received')
  const ask = (what: Asked) => {
    asked.push(what)
    return Promise.resolve(what).then(answer)
  }
  const desk: Desk = {
    actor: async (user) => actor(user),
    handle: (intent, { member }, inboundId) => ask({ intent, by: member.id, inboundId }),
    accept: async (handover, { member }, inboundId) =>
      (await ask({ handover, by: member.id, inboundId })) as ShownReply,
  }
  return {
    desk,
    asked: asked as readonly Asked[],
    answers(by: Answer | Reply) {
      answer = typeof by === 'function' ? by : () => by
    },
  }
}

function actor({ id, zone = 'UTC' }: ChatUser): Actor {
  return {
    platform: 'teams',
    member: {
      id: `teams:${id}` as MemberId,
      name: 'a colleague',
      roles: ['employee'],
      ids: { teams: id },
      zone,
      prefers: 'teams',
      absences: [],
    },
  }
}
