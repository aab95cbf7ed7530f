import { randomUUID } from 'node:crypto'
import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { textAt } from '../../text-at.js'
import { walkCard } from '../cards/walk-card.js'
import type { ForeignMessage, TeamsDialog, TeamsPerson } from '../teams-person.js'
import { actionCalled } from './click.js'
import { fillCard } from './fill-card.js'
import { asDialog, invoke } from './invoke.js'
import type { Seat } from './seat.js'

function payloadOf(message: ForeignMessage, now: number): Json {
  const createdDateTime = message.createdAt ?? new Date(now).toISOString()
  const id = String(Date.parse(createdDateTime))
  const person = { userIdentityType: 'aadUser', id: randomUUID(), displayName: message.from }
  return {
    id,
    replyToId: null,
    createdDateTime,
    lastModifiedDateTime: null,
    deleted: false,
    subject: message.subject ?? null,
    summary: null,
    importance: 'normal',
    locale: 'en-us',
    linkToMessage: `https://teams.microsoft.com/l/message/19:stand-in@thread.v2/${id}`,
    from: { device: null, conversation: null, user: person, application: null },
    body: { contentType: 'html', content: message.html },
    attachmentLayout: null,
    attachments: message.attachments ?? [],
    mentions: [],
    reactions: [],
  }
}

const opensAction =
  (seat: Seat): TeamsPerson['opensAction'] =>
  async (commandId, options = {}) => {
    const { message, room } = options
    const commandContext = options.context ?? (message ? 'message' : 'compose')
    const conversation = room ?? seat.teams.personalChat(seat.user)
    const payload = message ? { messagePayload: payloadOf(message, seat.teams.inside.now()) } : {}
    const value = {
      commandId,
      commandContext,
      requestId: randomUUID().replaceAll('-', ''),
      context: { theme: 'default' },
      ...payload,
    }
    const name = 'composeExtension/fetchTask'
    const answer = await invoke(seat, { name, value, conversation })
    const source = {
      kind: 'extension',
      commandId,
      commandContext,
      conversation,
      ...payload,
    } as const
    return asDialog(seat, name, answer, source)
  }

function submission(dialog: TeamsDialog, data: Json) {
  const { source } = dialog
  const context = { theme: 'default' }
  if (source.kind === 'task') return { name: 'task/submit', value: { data, context } }
  const { kind: _, conversation: __, ...repeated } = source
  const requestId = randomUUID().replaceAll('-', '')
  return { name: 'composeExtension/submitAction', value: { ...repeated, requestId, context, data } }
}

const submits =
  (seat: Seat): TeamsPerson['submits'] =>
  async (dialog, inputs = {}, button) => {
    const { card, source } = dialog
    const isSubmit = (part: Json) => part.type === 'Action.Submit' || part.type === 'Action.Execute'
    const first = walkCard(card).find(isSubmit)
    const action = button === undefined ? first : actionCalled(card, button)
    if (!action || !isSubmit(action)) throw new Error('the dialog has nothing to submit with')
    const filled = /none/i.test(textAt(action, 'associatedInputs')) ? {} : fillCard(card, inputs)
    const { name, value } = submission(dialog, { ...jsonAt(action, 'data'), ...filled })
    const answer = await invoke(seat, { name, value, conversation: source.conversation })
    return asDialog(seat, name, answer, source)
  }

/** Message actions and dialogs. */
export function extension(seat: Seat) {
  return { opensAction: opensAction(seat), submits: submits(seat) } satisfies Partial<TeamsPerson>
}
