import { phrases } from '../phrases.js'
import { answerCard } from './answer-card.js'
import { answerConsent } from './answer-consent.js'
import { answerDialog } from './answer-dialog.js'
import { askDesk, type Outcome } from './ask-desk.js'
import { inTime } from './in-time.js'
import { accepted, cardInstead, dialogLine, type HttpAnswer, lineBeside } from './invoke-answer.js'
import { plainCard } from './plain-card.js'
import { logUnsaid, sayLater } from './say-later.js'
import { sayOutcome } from './say-outcome.js'
import type { Turn, TurnParts } from './turn-parts.js'

/**
 * Answers one delivery. A message is answered when everything is said; a button or dialog in time,
 * if need be with the honest line that the answer follows.
 */
export async function answerTurn(parts: TurnParts, turn: Turn): Promise<HttpAnswer> {
  const { kind } = turn.arrival.asked
  if (kind === 'upload' || kind === 'decline') return answerConsent(parts, turn)
  if (turn.arrival.answerBy === 'message') {
    await sayOutcome(parts, turn, await askDesk(parts, turn.arrival))
    return accepted
  }
  const started = performance.now()
  const asking = askDesk(parts, turn.arrival)
  const outcome = await inTime(asking, parts.budgetMs)
  if (outcome === 'late') {
    sayLater(parts, turn, asking)
    return lateAnswer(turn)
  }
  const answering = answerInvoke(parts, turn, outcome)
  const answer = await inTime(answering, parts.budgetMs - (performance.now() - started))
  if (answer !== 'late') return answer
  parts.background.run(answering.then(() => undefined))
  return lateAnswer(turn)
}

async function answerInvoke(parts: TurnParts, turn: Turn, outcome: Outcome): Promise<HttpAnswer> {
  if (turn.arrival.answerBy === 'dialog') return answerDialog(outcome)
  return answerCard(parts, turn, outcome).catch((error: unknown) => {
    logUnsaid(parts, turn, error)
    return lineBeside(phrases.notShown)
  })
}

/** A form that was submitted goes at once, so that it is not submitted twice. */
function lateAnswer({ arrival }: Turn): HttpAnswer {
  if (arrival.answerBy === 'dialog') return dialogLine(phrases.lateDialog)
  return arrival.formOpen === true ? cardInstead(plainCard(phrases.late)) : lineBeside(phrases.late)
}
