import type { Json } from '../../json.js'
import { listAt } from '../../list-at.js'
import { textAt } from '../../text-at.js'
import { checkCard } from '../cards/check-card.js'

const adaptive = 'application/vnd.microsoft.card.adaptive'
const known = ['message', 'typing', 'event', 'endOfConversation', 'trace', 'invoke']

/** What Teams refuses about an activity of the bot. */
export function refusedBecause(activity: Json): readonly string[] {
  const type = textAt(activity, 'type')
  if (!known.includes(type)) return [`unknown activity type: ${type || 'none'}`]
  const empty = textAt(activity, 'text') === '' && listAt(activity, 'attachments').length === 0
  return type === 'message' && empty ? ['a message needs text or an attachment'] : []
}

/** What Teams takes but does not show as meant: faults of the Adaptive Cards. */
export function cardFaults(activity: Json): readonly string[] {
  return listAt(activity, 'attachments').flatMap((attachment, i) =>
    attachment.contentType === adaptive
      ? checkCard(attachment.content).map((fault) => `attachment ${i}: ${fault}`)
      : [],
  )
}
