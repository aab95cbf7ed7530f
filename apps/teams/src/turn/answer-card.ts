import type { ShownReply } from '@privacy-desk/core/desk/reply.js'
import type { Form } from '@privacy-desk/core/views/model.js'
import { errorCode } from '../error-code.js'
import { phrases } from '../phrases.js'
import { renderCard } from '../render/card.js'
import { renderForm } from '../render/form.js'
import { cardMessage, formMessage, type OutgoingMessage } from '../render/message.js'
import type { Outcome } from './ask-desk.js'
import { cardError, cardInstead, type HttpAnswer, lineBeside } from './invoke-answer.js'
import { plainCard } from './plain-card.js'
import { privately } from './privately.js'
import type { Turn, TurnParts } from './turn-parts.js'

/**
 * Answers a button of a card. The answer to `Action.Execute` replaces the card for the one who
 * clicked; the message itself is redrawn too, so that it stays so for everybody and after a
 * restart of Teams. A form stands in for its card and never outlives its submission.
 */
export async function answerCard(
  parts: TurnParts,
  turn: Turn,
  outcome: Outcome,
): Promise<HttpAnswer> {
  if (outcome.kind === 'phrase') return answerPhrase(turn, outcome)
  const { reply } = outcome
  if (reply.kind === 'done') {
    return turn.arrival.formOpen === true
      ? cardInstead(plainCard(phrases.done))
      : lineBeside(phrases.done)
  }
  return turn.arrival.personal || isForAll(reply)
    ? answerHere(parts, turn, reply)
    : lineBeside(await privately(parts, turn.arrival, messageOf(reply)))
}

type Shown = Exclude<ShownReply, { kind: 'done' }>

const isForAll = (reply: Shown): boolean => reply.kind === 'card' && reply.audience === 'everyone'

const messageOf = (reply: Shown) =>
  reply.kind === 'card' ? cardMessage(reply.card) : formMessage(reply.form)

async function answerHere(parts: TurnParts, turn: Turn, reply: Shown): Promise<HttpAnswer> {
  if (reply.kind === 'form' && !opensBeside(turn, reply.form)) {
    return cardInstead(renderForm(reply.form))
  }
  if (reply.kind === 'form') return await sayBelow(parts, turn, formMessage(reply.form))
  const replaces = reply.mode === 'replace' || turn.arrival.formOpen === true
  if (replaces) {
    redrawBehind(parts, turn, reply.card)
    return cardInstead(renderCard(reply.card))
  }
  return await sayBelow(parts, turn, cardMessage(reply.card))
}

/** A form that came after another one is beside the card already. */
function opensBeside({ arrival }: Turn, { beside }: Form): boolean {
  return beside === true && arrival.formOpen !== true
}

async function sayBelow(
  { outbox }: TurnParts,
  { where }: Turn,
  message: OutgoingMessage,
): Promise<HttpAnswer> {
  await outbox.say(where, message)
  return lineBeside(phrases.answeredBelow)
}

/** Not waited for: the answer already shows the card to the one who clicked. */
function redrawBehind(parts: TurnParts, turn: Turn, card: ShownCard): void {
  const { clicked, inboundId: inbound } = turn.arrival
  if (clicked === undefined) return
  const redrawing = parts.outbox.redraw(turn.where, clicked, cardMessage(card))
  parts.background.run(
    redrawing.catch((error: unknown) => {
      parts.logger.warn({ code: errorCode(error), inbound }, 'a card could not be redrawn')
    }),
  )
}

type ShownCard = Extract<Shown, { kind: 'card' }>['card']

function answerPhrase(turn: Turn, outcome: Extract<Outcome, { kind: 'phrase' }>): HttpAnswer {
  const text = phrases[outcome.phrase]
  if (outcome.failed) return cardError('InternalServerError', text, 500)
  if (outcome.phrase === 'staleButton') return cardError('BadRequest', text, 400)
  return turn.arrival.formOpen === true ? cardInstead(plainCard(text)) : lineBeside(text)
}
