import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import type { Activity } from './inbound/activity.js'
import type { AnswerBy, Arrival, Read } from './inbound/arrival.js'
import { chatUser } from './inbound/chat-user.js'
import { inboundId } from './inbound/inbound-id.js'
import { type Invoked, invokes, isKnownInvoke } from './inbound/read-invoke.js'
import { readMessage } from './inbound/read-message.js'

/**
 * Turns an authenticated activity into what somebody asks of the desk. Total: whatever Teams
 * sends, the answer says what to do with it.
 * @param at now, when the employee handed it over
 */
export function readArrival(activity: Activity, at: Instant): Read {
  if (activity.type === 'message')
    return readTurn(activity, 'message', readMessage(activity, isPersonal(activity), at))
  if (activity.type === 'invoke') return readInvoke(activity, at)
  if (isInstalled(activity)) {
    const asked = { kind: 'intent', intent: { name: 'help', args: {}, via: 'typed' } } as const
    return readTurn(activity, 'message', { asked, notes: [] })
  }
  return { kind: 'ignored' }
}

const isPersonal = ({ conversation }: Activity): boolean =>
  conversation.conversationType === 'personal'

/** Somebody added the desk to their personal chats; in a team it keeps quiet until asked. */
const isInstalled = (activity: Activity): boolean =>
  activity.type === 'installationUpdate' && activity.action === 'add' && isPersonal(activity)

function readInvoke(activity: Activity, at: Instant): Read {
  const name = activity.name ?? ''
  if (!isKnownInvoke(name)) return { kind: 'unknown-invoke' }
  const { answerBy, read } = invokes[name]
  const { asked, press }: Invoked = read(activity, at, chatUser(activity)?.zone ?? 'UTC')
  return readTurn(activity, answerBy, {
    asked,
    notes: [],
    ...(activity.replyToId === undefined ? {} : { clicked: activity.replyToId }),
    formOpen: press?.kind === 'form' || press?.kind === 'cancel',
  })
}

type Parts = Pick<Arrival, 'asked' | 'notes' | 'clicked' | 'formOpen'>

function readTurn(activity: Activity, answerBy: AnswerBy, parts: Parts): Read {
  const user = chatUser(activity)
  if (user === null) return { kind: 'stranger', answerBy }
  const personal = isPersonal(activity)
  const id = inboundId(activity)
  return { kind: 'arrival', arrival: { user, inboundId: id, answerBy, personal, ...parts } }
}
