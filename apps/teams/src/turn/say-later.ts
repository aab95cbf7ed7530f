import { errorCode } from '../error-code.js'
import type { Outcome } from './ask-desk.js'
import { sayOutcome } from './say-outcome.js'
import type { Turn, TurnParts } from './turn-parts.js'

/** Says an outcome in the conversation as soon as there is one. */
export function sayLater(parts: TurnParts, turn: Turn, asking: Promise<Outcome>): void {
  const saying = asking.then((outcome) => sayOutcome(parts, turn, outcome))
  parts.background.run(saying.catch((error: unknown) => logUnsaid(parts, turn, error)))
}

/** Leaves a trace of an answer that nobody saw. */
export function logUnsaid({ logger }: TurnParts, { arrival }: Turn, error: unknown): void {
  logger.error(
    { code: errorCode(error), inbound: arrival.inboundId },
    'an answer could not be said',
  )
}
