import { isDeepStrictEqual } from 'node:util'
import { ClientObjection } from '../../client-objection.js'
import type { Json } from '../../json.js'
import { jsonAt } from '../../json-at.js'
import { textAt } from '../../text-at.js'
import { walkCard } from '../cards/walk-card.js'
import type { TeamsMessage } from '../teams-objects.js'
import type { Invoked, TeamsInputs, TeamsPerson } from '../teams-person.js'
import { activity } from './activity.js'
import { fillCard } from './fill-card.js'
import { asCard, asDialog, invoke } from './invoke.js'
import { type Seat, send } from './seat.js'

const isAction = (part: Json) => textAt(part, 'type').startsWith('Action.')

/** @throws when the card has no action with this title */
export function actionCalled(card: Json, title: string): Json {
  const actions = walkCard(card).filter(isAction)
  const found = actions.find((action) => action.title === title)
  if (found) return found
  const offered = actions.map((action) => textAt(action, 'title')).join(', ')
  throw new ClientObjection(`there is no action '${title}', only: ${offered || 'none at all'}`)
}

async function execute(
  seat: Seat,
  message: TeamsMessage,
  action: Json,
  trigger: 'manual' | 'automatic',
): Promise<Invoked> {
  const { conversation, id } = message
  const { type, id: actionId, verb, data } = action
  const value = { action: { type, id: actionId, verb, data }, trigger }
  const name = 'adaptiveCard/action'
  const answer = asCard(seat, await invoke(seat, { name, value, conversation, replyToId: id }))
  if (answer.card) seat.teams.inside.showCard(seat.user, message, answer.card)
  return answer
}

async function fetchTask(seat: Seat, data: Json, message?: TeamsMessage): Promise<Invoked> {
  const conversation = message?.conversation ?? seat.teams.personalChat(seat.user)
  const value = { data, context: { theme: 'default' } }
  const name = 'task/fetch'
  const answer = await invoke(seat, { name, value, conversation, replyToId: message?.id })
  return asDialog(seat, name, answer, { kind: 'task', conversation })
}

/** `Action.Submit` arrives as a message with a value, unless it asks for a dialog. */
function submitted(seat: Seat, message: TeamsMessage, data: Json): Promise<Invoked> {
  const { msteams: _, ...rest } = data
  const how = jsonAt(data, 'msteams')
  if (how.type === 'task/fetch') return fetchTask(seat, data, message)
  const base = activity(seat, seat.user, message.conversation)
  const text =
    how.type === 'messageBack' || how.type === 'imBack' ? { text: how.text ?? how.value } : {}
  return send(seat, { ...base, type: 'message', replyToId: message.id, value: rest, ...text })
}

/** What a card's action sends, with what was filled in. */
function press(
  seat: Seat,
  message: TeamsMessage,
  action: Json,
  inputs: TeamsInputs,
): Promise<Invoked> {
  const card = cardSeen(seat, message)
  const filled = /none/i.test(textAt(action, 'associatedInputs')) ? {} : fillCard(card, inputs)
  const data = { ...jsonAt(action, 'data'), ...filled }
  if (action.type === 'Action.Execute') return execute(seat, message, { ...action, data }, 'manual')
  if (action.type === 'Action.Submit') return submitted(seat, message, data)
  const [title, type] = [textAt(action, 'title'), textAt(action, 'type')]
  throw new ClientObjection(`'${title}' is a ${type}, of which the bot never hears`)
}

/** @throws when the message has no card */
function cardSeen({ user }: Seat, message: TeamsMessage): Json {
  const card = message.cardsOf[user] ?? message.card
  if (!card) throw new ClientObjection('the message has no card')
  return card
}

const clicks =
  (seat: Seat): TeamsPerson['clicks'] =>
  async (message, title, inputs = {}) =>
    press(seat, message, actionCalled(cardSeen(seat, message), title), inputs)

/** Renderers add what was filled in to an action's data, so only what the bot sent must agree. */
function isMeant(own: Json, told: Json): boolean {
  const data = jsonAt(told, 'data')
  return (
    isAction(own) &&
    own.type === told.type &&
    own.title === told.title &&
    Object.entries(jsonAt(own, 'data')).every(([key, value]) => isDeepStrictEqual(data[key], value))
  )
}

const executes =
  (seat: Seat): TeamsPerson['executes'] =>
  async (message, told, inputs = {}) => {
    const action = walkCard(cardSeen(seat, message)).find((part) => isMeant(part, told))
    if (!action) throw new ClientObjection('the card has no such action any more')
    return press(seat, message, action, inputs)
  }

const refreshes =
  (seat: Seat): TeamsPerson['refreshes'] =>
  async (message) => {
    const refresh = jsonAt(message.cardsOf[seat.user] ?? message.card, 'refresh')
    const users = Array.isArray(refresh.userIds) ? refresh.userIds : [seat.user]
    if (!users.includes(seat.user))
      throw new ClientObjection(`the card is not refreshed for ${seat.user}`)
    return execute(seat, message, jsonAt(refresh, 'action'), 'automatic')
  }

/** Clicks on cards. */
export function click(seat: Seat) {
  return {
    clicks: clicks(seat),
    executes: executes(seat),
    refreshes: refreshes(seat),
    fetchesTask: (data) => fetchTask(seat, data),
  } satisfies Partial<TeamsPerson>
}
