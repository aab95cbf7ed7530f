import type { Answer } from '../../http/answer.js'
import { isJson } from '../../is-json.js'
import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { textAt } from '../../text-at.js'
import { checkCard } from '../cards/check-card.js'
import type { Invoked, TeamsDialog } from '../teams-person.js'
import { activity } from './activity.js'
import { type Seat, send } from './seat.js'

const adaptive = 'application/vnd.microsoft.card.adaptive'

export interface Invoke {
  readonly name: string
  readonly value: Json
  readonly conversation?: string | undefined
  readonly replyToId?: string | undefined
}

/** Sends an `invoke` activity and waits for its answer. */
export function invoke(
  seat: Seat,
  { name, value, conversation, replyToId }: Invoke,
): Promise<Answer> {
  return send(seat, {
    ...activity(seat, seat.user, conversation),
    type: 'invoke',
    name,
    value,
    ...(replyToId === undefined ? {} : { replyToId }),
  })
}

function checked(seat: Seat, operation: string, card: Json): Json {
  seat.teams.inside.noteViolation(operation, checkCard(card))
  return card
}

/** What a `task` answer puts on screen. */
export function asDialog(
  seat: Seat,
  operation: string,
  answer: Answer,
  source: TeamsDialog['source'],
): Invoked {
  const task = jsonAt(answer.json, 'task')
  if (task.type === 'message') return { ...answer, toast: String(task.value) }
  const extension = jsonAt(answer.json, 'composeExtension')
  if (extension.type === 'message') return { ...answer, toast: textAt(extension, 'text') }
  const value = jsonAt(task, 'value')
  const attachment = jsonAt(value, 'card')
  if (task.type !== 'continue' || attachment.contentType !== adaptive) return answer
  const card = checked(seat, operation, jsonAt(attachment, 'content'))
  return { ...answer, dialog: { title: textAt(value, 'title'), card, source } }
}

/** What the answer to `adaptiveCard/action` shows. */
export function asCard(seat: Seat, answer: Answer): Invoked {
  const { json } = answer
  if (!isJson(json)) return answer
  if (json.type === adaptive && isJson(json.value)) {
    return { ...answer, card: checked(seat, 'adaptiveCard/action', json.value) }
  }
  const message = json.type === 'application/vnd.microsoft.activity.message'
  return message ? { ...answer, toast: String(json.value) } : answer
}
