import type { Desk } from '@privacy-desk/core/desk/desk.js'
import type { Reply } from '@privacy-desk/core/desk/reply.js'
import { errorCode } from '../error-code.js'
import type { Arrival, Note } from '../inbound/arrival.js'
import { type Fetched, fetchNow } from './fetch-now.js'
import type { TurnParts } from './turn-parts.js'

/** What came of asking the desk; a phrase where the app itself has the answer. */
export type Outcome =
  | { readonly kind: 'reply'; readonly reply: Reply; readonly notes?: readonly Note[] }
  | { readonly kind: 'phrase'; readonly phrase: Note; readonly failed: boolean }

/** Asks the desk. Never throws: what fails is logged by its code and becomes an honest phrase. */
export async function askDesk(parts: TurnParts, arrival: Arrival): Promise<Outcome> {
  try {
    return await ask(parts, arrival)
  } catch (error) {
    const { kind } = arrival.asked
    parts.logger.error(
      { code: errorCode(error), asked: kind, inbound: arrival.inboundId },
      'the desk could not answer',
    )
    const phrase = kind === 'handover' ? 'notTaken' : 'failed'
    return { kind: 'phrase', phrase, failed: true }
  }
}

async function ask({ desk, fetchFile }: TurnParts, arrival: Arrival): Promise<Outcome> {
  const { asked, inboundId, user } = arrival
  switch (asked.kind) {
    case 'nothing':
      return { kind: 'phrase', phrase: asked.because, failed: false }
    case 'dialog':
      return reply({ kind: 'form', form: asked.form })
    case 'intent':
      return reply(await desk.handle(asked.intent, await desk.actor(user), inboundId))
    case 'handover':
      return handOver(desk, await fetchNow(asked.handover, fetchFile), arrival)
    case 'cancel':
      return asked.intent === undefined
        ? { kind: 'phrase', phrase: 'nothingChanged', failed: false }
        : reply(await desk.handle(asked.intent, await desk.actor(user), inboundId))
  }
}

async function handOver(desk: Desk, fetched: Fetched, arrival: Arrival): Promise<Outcome> {
  const { handover, refused } = fetched
  const actor = await desk.actor(arrival.user)
  const notes = refused ? (['fileRefused'] as const) : []
  return { ...reply(await desk.accept(handover, actor, arrival.inboundId)), notes }
}

const reply = (reply: Reply) => ({ kind: 'reply', reply }) as const
