import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { listAt } from '../../list-at.js'
import { textAt } from '../../text-at.js'
import { checkCard } from '../cards/check-card.js'

const adaptive = 'application/vnd.microsoft.card.adaptive'
const known = ['message', 'typing', 'event', 'endOfConversation', 'trace', 'invoke']

const consentType = 'application/vnd.microsoft.teams.card.file.consent'

/** Files are taken in personal chats only, and a consent card says name and size. */
function consentFaults(attachment: Json, conversation: string): readonly string[] {
  if (attachment.contentType !== consentType) return []
  const { sizeInBytes } = jsonAt(attachment, 'content')
  return [
    ...(conversation.startsWith('a:') ? [] : ['file consent is for personal chats only']),
    ...(textAt(attachment, 'name') === '' ? ['a file consent card needs a name'] : []),
    ...(Number.isInteger(sizeInBytes) && Number(sizeInBytes) > 0
      ? []
      : ['a file consent card needs sizeInBytes']),
  ]
}

/** What Teams refuses about an activity of the bot. */
export function refusedBecause(activity: Json, conversation: string): readonly string[] {
  const type = textAt(activity, 'type')
  if (!known.includes(type)) return [`unknown activity type: ${type || 'none'}`]
  const empty = textAt(activity, 'text') === '' && listAt(activity, 'attachments').length === 0
  if (type === 'message' && empty) return ['a message needs text or an attachment']
  return listAt(activity, 'attachments').flatMap((one) => consentFaults(one, conversation))
}

/** What Teams takes but does not show as meant: faults of the Adaptive Cards. */
export function cardFaults(activity: Json): readonly string[] {
  return listAt(activity, 'attachments').flatMap((attachment, i) =>
    attachment.contentType === adaptive
      ? checkCard(attachment.content).map((fault) => `attachment ${i}: ${fault}`)
      : [],
  )
}
