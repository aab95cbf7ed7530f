import { errorCode } from '../error-code.js'
import type { Arrival } from '../inbound/arrival.js'
import { phrases } from '../phrases.js'
import type { OutgoingMessage } from '../render/message.js'
import type { TurnParts } from './turn-parts.js'

/** Says something in the asker's personal chat. @returns the phrase that tells where they find it */
export async function privately(
  { outbox, logger }: TurnParts,
  { user, inboundId }: Arrival,
  message: OutgoingMessage,
): Promise<string> {
  try {
    await outbox.sayToPerson(user.id, message)
    return phrases.answeredPrivately
  } catch (error) {
    logger.warn({ code: errorCode(error), inbound: inboundId }, 'a person could not be reached')
    return phrases.cannotReachYou
  }
}
