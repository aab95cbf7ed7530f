import { letterCard } from '../../views/letter-card.js'
import { viewLetter } from '../letters/view-letter.js'
import { withLetter } from '../letters/with-letter.js'
import { redrawn } from '../replies.js'
import type { Reply } from '../reply.js'
import type { Call, UseCase } from '../use-case.js'

/** One letter, as it will go or as it went. */
export const letterShow: UseCase = (call) =>
  withLetter(call, async (opened) =>
    redrawn(letterCard(await viewLetter(call.deps, opened)), call.intent.via),
  )

/** Shows a letter after something was done with it. */
export async function showLetter(call: Call, letter: string): Promise<Reply> {
  return await letterShow({ ...call, intent: { ...call.intent, args: { letter } } })
}
