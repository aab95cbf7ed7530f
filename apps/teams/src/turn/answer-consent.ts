import { errorCode } from '../error-code.js'
import { phrases } from '../phrases.js'
import { textMessage } from '../render/message.js'
import { askDesk } from './ask-desk.js'
import { accepted, type HttpAnswer } from './invoke-answer.js'
import { sayLater } from './say-later.js'
import type { Turn, TurnParts } from './turn-parts.js'

/**
 * Answers what somebody said to a file consent card. The first answer counts, and takes the
 * card's buttons away. Making and uploading a file take longer than Teams waits for the answer to
 * an invoke, so everything is said later.
 */
export function answerConsent(parts: TurnParts, turn: Turn): HttpAnswer {
  const { clicked } = turn.arrival
  if (clicked === undefined) sayLater(parts, turn, askDesk(parts, turn.arrival))
  else if (parts.decidedFiles.decide(`${turn.where.conversation.id} ${clicked}`)) {
    takeButtons(parts, turn, clicked)
    sayLater(parts, turn, askDesk(parts, turn.arrival))
  } else {
    const decided = { kind: 'phrase', phrase: 'fileDecided', failed: false } as const
    sayLater(parts, turn, Promise.resolve(decided))
  }
  return accepted
}

function takeButtons({ outbox, background, logger }: TurnParts, turn: Turn, card: string): void {
  const { asked, inboundId: inbound } = turn.arrival
  const words = asked.kind === 'upload' ? phrases.fileWanted : phrases.fileNotWanted
  background.run(
    outbox.redraw(turn.where, card, textMessage(words)).catch((error: unknown) => {
      logger.warn({ code: errorCode(error), inbound }, 'a card could not be redrawn')
    }),
  )
}
