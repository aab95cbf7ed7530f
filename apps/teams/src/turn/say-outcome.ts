import { phrases } from '../phrases.js'
import { cardMessage, formMessage, type OutgoingMessage, textMessage } from '../render/message.js'
import type { Outcome } from './ask-desk.js'
import { privately } from './privately.js'
import type { Turn, TurnParts } from './turn-parts.js'

/**
 * Says the outcome as messages. In a channel or group chat only a card for everyone is said
 * aloud; forms and what is only for this person go to the personal chat.
 */
export async function sayOutcome(parts: TurnParts, turn: Turn, outcome: Outcome): Promise<void> {
  const message = messageOf(outcome)
  if (message !== null) await sayOne(parts, turn, message, isForAll(outcome))
  const more = outcome.kind === 'reply' ? (outcome.notes ?? []) : []
  for (const note of [...turn.arrival.notes, ...more]) {
    await parts.outbox.say(turn.where, textMessage(phrases[note]))
  }
}

async function sayOne(
  parts: TurnParts,
  turn: Turn,
  message: OutgoingMessage,
  forAll: boolean,
): Promise<void> {
  const { arrival, where } = turn
  if (arrival.answerBy !== 'dialog' && (arrival.personal || forAll)) {
    await parts.outbox.say(where, message)
    return
  }
  const phrase = await privately(parts, arrival, message)
  if (arrival.answerBy !== 'dialog') await parts.outbox.say(where, textMessage(phrase))
}

const isForAll = (outcome: Outcome): boolean =>
  outcome.kind === 'phrase' ||
  (outcome.reply.kind === 'card' && outcome.reply.audience === 'everyone')

function messageOf(outcome: Outcome): OutgoingMessage | null {
  if (outcome.kind === 'phrase') return textMessage(phrases[outcome.phrase])
  const { reply } = outcome
  if (reply.kind === 'card') return cardMessage(reply.card)
  return reply.kind === 'form' ? formMessage(reply.form) : null
}
