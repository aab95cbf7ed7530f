import { ClientObjection } from '@privacy-desk/stand-ins/client-objection.js'
import type { Answer } from '@privacy-desk/stand-ins/http/answer.js'
import { isJson } from '@privacy-desk/stand-ins/is-json.js'
import { jsonAt } from '@privacy-desk/stand-ins/json-at.js'
import type { SlackMessage, SlackView } from '@privacy-desk/stand-ins/slack/slack-objects.js'
import type { SlackPerson } from '@privacy-desk/stand-ins/slack/slack-person.js'
import type { CastMember } from '../cast.js'
import { slackChannels } from '../world/slack-channels.js'
import type { SlackSide } from '../world/slack-side.js'
import { Refused } from './refused.js'
import type { PlainAct } from './with-sample.js'

/** The callback ids of the product's manifest. */
const shortcuts = {
  message: 'send_to_privacy_desk',
  breach: 'report_a_breach',
  global: 'new_privacy_request',
} as const

const slashCommand = '/privacy'

/** A mention as people type it, or as Slack sends it. */
const mention = /<@U0PRIVACYBOT>|@privacy-desk\b/gi

/**
 * Does in Slack what a person did on the page.
 * @throws Refused, ClientObjection
 */
export async function slackAct(side: SlackSide, who: CastMember, act: PlainAct): Promise<void> {
  const desk: SlackDesk = { side, who, seat: side.people.as(who.slack) }
  check(await deliver(desk, act))
}

interface SlackDesk {
  readonly side: SlackSide
  readonly who: CastMember
  readonly seat: SlackPerson
}

async function deliver(desk: SlackDesk, act: PlainAct): Promise<Answer | undefined> {
  const { side, who, seat } = desk
  switch (act.do) {
    case 'say':
      return say(desk, act.conversation, act.text)
    case 'command':
      return seat.types(asCommand(act.text), placeOf(desk, act.conversation))
    case 'share-file':
      return shareFile(seat, act)
    case 'message-menu':
      return seat.sends(messageOf(desk, act.message), shortcuts[act.entry ?? 'message'])
    case 'global-shortcut':
      return seat.starts(shortcuts.global)
    case 'click':
      return seat.acts(messageOf(desk, act.message), act.action)
    case 'click-in-dialog':
      return seat.acts(viewOf(desk, act.dialog), act.action)
    case 'click-in-home': {
      const home = side.slack.home(who.slack)
      if (home === undefined) throw new Refused('The Home tab is not open yet.')
      return seat.acts(home, act.action)
    }
    case 'submit':
      return submit(desk, viewOf(desk, act.dialog), act.values)
    case 'close':
      return seat.closes(viewOf(desk, act.dialog))
    case 'open-home':
      return seat.opensHome()
    case 'execute':
      throw new Refused('Slack has no Adaptive Cards.')
    case 'answer-file':
      throw new Refused('Slack asks nobody before it shows a file.')
  }
}

async function say(
  desk: SlackDesk,
  conversation: string,
  text: string,
): Promise<Answer | undefined> {
  const { seat } = desk
  if (text.trim() === '') throw new Refused('There is nothing to say.')
  const place = placeOf(desk, conversation)
  if (text.startsWith(slashCommand)) return seat.types(text, place)
  if (place === undefined) return seat.dm(text)
  if (text.search(mention) >= 0) return seat.mentions(place, text.replace(mention, '').trim())
  await seat.writes(place, text)
  return undefined
}

const asCommand = (text: string) =>
  text.startsWith(slashCommand) ? text : `${slashCommand} ${text.replace(/^\//, '')}`.trim()

function shareFile(
  seat: SlackPerson,
  { name, base64, text = '' }: PlainAct & { do: 'share-file' },
): Promise<Answer> {
  return seat.shareFile(Buffer.from(base64, 'base64'), name, {
    ...(name.endsWith('.eml') ? { mimetype: 'message/rfc822' } : {}),
    ...(text.trim() === '' ? {} : { text: text.trim() }),
  })
}

async function submit(desk: SlackDesk, view: SlackView, values: object): Promise<Answer> {
  const { side, seat } = desk
  side.faults.delete(view.id)
  try {
    const answer = await seat.submitsState(view, { ...values })
    const errors = jsonAt(answer.json, 'errors')
    if (Object.keys(errors).length > 0) side.faults.set(view.id, asText(errors))
    return answer
  } catch (error) {
    if (error instanceof ClientObjection) side.faults.set(view.id, error.faults)
    throw error
  }
}

const asText = (errors: object) =>
  Object.fromEntries(Object.entries(errors).map(([id, text]) => [id, String(text)]))

/** `undefined` for the direct message with the bot. */
function placeOf({ side, who }: SlackDesk, conversation: string): string | undefined {
  if (conversation === side.slack.directChannel(who.slack)) return undefined
  const place = slackChannels(side.slack, who).find(({ id }) => id === conversation)
  if (place === undefined) throw new Refused(`${who.name} is not in this conversation.`)
  return place.id
}

function messageOf(desk: SlackDesk, id: string): SlackMessage {
  const { side, who } = desk
  const [channel = '', ts = ''] = id.split('|')
  placeOf(desk, channel)
  const seen = [...side.slack.messages(channel), ...side.slack.ephemerals(channel, who.slack)].find(
    (message) => message.ts === ts,
  )
  if (seen === undefined) throw new Refused('This message is gone.')
  return seen
}

function viewOf({ side, who }: SlackDesk, id: string): SlackView {
  const view = side.slack.viewStack(who.slack).find((one) => one.id === id)
  if (view === undefined) throw new Refused('This dialog is closed already.')
  return view
}

function check(answer: Answer | undefined): void {
  if (answer === undefined || (answer.status >= 200 && answer.status < 300)) return
  const what = isJson(answer.json) ? JSON.stringify(answer.json) : answer.text
  throw new Refused(`The app answered with status ${answer.status}. ${what.slice(0, 200)}`.trim())
}
