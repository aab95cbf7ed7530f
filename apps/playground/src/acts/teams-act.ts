import { ClientObjection } from '@privacy-desk/stand-ins/client-objection.js'
import type { Answer } from '@privacy-desk/stand-ins/http/answer.js'
import type { TeamsMessage } from '@privacy-desk/stand-ins/teams/teams-objects.js'
import type {
  ForeignMessage,
  Invoked,
  TeamsPerson,
} from '@privacy-desk/stand-ins/teams/teams-person.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import type { CastMember } from '../cast.js'
import { placesOf } from '../places.js'
import type { Json } from '../protocol.js'
import type { OpenDialog } from '../world/teams-dialogs.js'
import type { TeamsSide } from '../world/teams-side.js'
import { Refused } from './refused.js'
import type { PlainAct } from './with-sample.js'

/** The message action of the product's manifest. */
const handOver = 'handOver'

/** The one that opens a breach. */
const reportBreach = 'reportBreach'

const mention = /<at>[^<]*<\/at>|@privacy desk\b/gi

/**
 * Does in Teams what a person did on the page.
 * @returns a line that Teams shows in passing, if there is one
 * @throws Refused, ClientObjection
 */
export async function teamsAct(
  side: TeamsSide,
  who: CastMember,
  act: PlainAct,
): Promise<string | undefined> {
  const desk: TeamsDesk = { side, who, seat: side.people.as(who.teams.id) }
  const answer = await deliver(desk, act)
  check(answer)
  return answer !== undefined && 'toast' in answer ? answer.toast : undefined
}

interface TeamsDesk {
  readonly side: TeamsSide
  readonly who: CastMember
  readonly seat: TeamsPerson
}

async function deliver(desk: TeamsDesk, act: PlainAct): Promise<Invoked | Answer | undefined> {
  const { seat } = desk
  switch (act.do) {
    case 'say':
      return say(desk, act.conversation, act.text)
    case 'command':
      return command(desk, act.conversation, act.text)
    case 'share-file':
      return seat.sharesFile(Buffer.from(act.base64, 'base64'), act.name, wordsOf(act.text))
    case 'message-menu':
      return openAction(desk, messageOf(desk, act.message), act.entry)
    case 'global-shortcut':
      return shown(desk, await seat.opensAction(handOver, { context: 'compose' }))
    case 'click':
      return execute(desk, act.message, act.action, {})
    case 'execute':
      return execute(desk, act.message, act.action, act.inputs)
    case 'click-in-dialog':
      return submit(desk, act.dialog, {}, act.action)
    case 'submit':
      return submit(desk, act.dialog, act.values, act.action)
    case 'answer-file':
      return answerFile(desk, messageOf(desk, act.message), act.allow)
    case 'close':
      dialogOf(desk, act.dialog)
      desk.side.dialogs.close(desk.who.id)
      return undefined
    case 'click-in-home':
    case 'open-home':
      throw new Refused('The Home tab is part of the Slack app.')
  }
}

async function say(desk: TeamsDesk, conversation: string, text: string) {
  if (text.trim() === '') throw new Refused('There is nothing to say.')
  const room = roomOf(desk, conversation)
  if (room === undefined) return desk.seat.says(text)
  if (text.search(mention) < 0) {
    desk.seat.writes(room, text)
    return undefined
  }
  return desk.seat.mentions(room, text.replace(mention, '').trim())
}

function command(desk: TeamsDesk, conversation: string, text: string): Promise<Answer> {
  const room = roomOf(desk, conversation)
  const line = text
    .replace(/^\/?privacy\s*/i, '')
    .replace(mention, '')
    .trim()
  return room === undefined ? desk.seat.says(line) : desk.seat.mentions(room, line)
}

/** What was said with a file, if anything. */
const wordsOf = (text = '') => (text.trim() === '' ? {} : { text: text.trim() })

async function execute(
  desk: TeamsDesk,
  message: string,
  action: Json,
  inputs: Readonly<Record<string, string>>,
): Promise<Invoked> {
  const pressed = desk.seat.executes(messageOf(desk, message), action, inputs)
  return shown(desk, await pressed)
}

async function answerFile(
  { seat }: TeamsDesk,
  message: TeamsMessage,
  allow: boolean,
): Promise<Answer> {
  return await (allow ? seat.acceptsFile(message) : seat.declinesFile(message))
}

function shown({ side, who }: TeamsDesk, answer: Invoked): Invoked {
  if (answer.dialog !== undefined) side.dialogs.show(who.id, answer.dialog)
  return answer
}

async function openAction(
  desk: TeamsDesk,
  message: TeamsMessage,
  entry: 'breach' | undefined,
): Promise<Invoked> {
  const { seat } = desk
  const options = { message: asForeign(desk, message), room: message.conversation }
  return shown(desk, await seat.opensAction(entry === 'breach' ? reportBreach : handOver, options))
}

/** What Teams tells the bot of a message that somebody acts on. */
function asForeign({ side }: TeamsDesk, message: TeamsMessage): ForeignMessage {
  const author = side.teams.inside.users.find(({ id }) => id === message.from)
  const html = message.attachments.find(({ contentType }) => contentType === 'text/html')
  return {
    from: author?.name ?? 'Privacy Desk',
    html: textAt(html, 'content') || message.text,
    createdAt: new Date(message.at).toISOString(),
    attachments: message.attachments.filter((one) => one !== html),
  }
}

async function submit(
  desk: TeamsDesk,
  id: string,
  values: Json,
  action: Json | undefined,
): Promise<Invoked> {
  const { side, who, seat } = desk
  const { dialog } = dialogOf(desk, id)
  side.dialogs.fault(who.id, {})
  try {
    const title = textAt(action, 'title')
    const answer = await seat.submits(dialog, asInputs(values), title === '' ? undefined : title)
    side.dialogs.close(who.id)
    return shown(desk, answer)
  } catch (error) {
    if (error instanceof ClientObjection) side.dialogs.fault(who.id, error.faults)
    throw error
  }
}

const asInputs = (values: Json) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, String(value ?? '')]))

function dialogOf({ side, who }: TeamsDesk, id: string): OpenDialog {
  const open = side.dialogs.of(who.id)
  if (open?.id !== id) throw new Refused('This dialog is closed already.')
  return open
}

/** `undefined` for the personal chat with the bot. */
function roomOf({ side, who }: TeamsDesk, conversation: string): string | undefined {
  if (conversation === side.teams.personalChat(who.teams.id)) return undefined
  const place = placesOf(who.id).find(({ teams }) => teams === conversation.split(';')[0])
  if (place === undefined) throw new Refused(`${who.name} is not in this conversation.`)
  return place.teams
}

function messageOf(desk: TeamsDesk, id: string): TeamsMessage {
  const [conversation = '', messageId = ''] = id.split('|')
  roomOf(desk, conversation)
  const found = desk.side.teams.messages(conversation).find((message) => message.id === messageId)
  if (found === undefined) throw new Refused('This message is gone.')
  return found
}

function check(answer: Answer | undefined): void {
  if (answer === undefined || (answer.status >= 200 && answer.status < 300)) return
  throw new Refused(
    `The bot answered with status ${answer.status}. ${answer.text.slice(0, 200)}`.trim(),
  )
}
