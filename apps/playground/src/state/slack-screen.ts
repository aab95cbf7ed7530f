import { jsonAt } from '@privacy-desk/stand-ins/json-at.js'
import type { SlackMessage, SlackView } from '@privacy-desk/stand-ins/slack/slack-objects.js'
import { textAt } from '@privacy-desk/stand-ins/text-at.js'
import { type CastMember, cast } from '../cast.js'
import type { ConversationOnPage, DialogOnPage, Json, MessageOnPage } from '../protocol.js'
import { slackChannels } from '../world/slack-channels.js'
import type { SlackSide } from '../world/slack-side.js'

/** What somebody's Slack shows. */
export interface Screen {
  readonly conversations: readonly ConversationOnPage[]
  readonly dialogs: readonly DialogOnPage[]
  readonly home: Json | null
}

/** The direct message with the bot, the channels they are in, and the modals they have open. */
export function slackScreen(side: SlackSide, who: CastMember): Screen {
  const { slack } = side
  return {
    conversations: [
      {
        id: slack.directChannel(who.slack),
        kind: 'direct',
        title: 'Privacy Desk',
        messages: messages(side, who, slack.directChannel(who.slack)),
      },
      ...slackChannels(slack, who).map(({ id, title, isPrivate }) => ({
        id,
        kind: 'channel' as const,
        title,
        ...(isPrivate ? { isPrivate } : {}),
        messages: messages(side, who, id),
      })),
    ],
    dialogs: slack.viewStack(who.slack).map((view) => dialog(side, view)),
    home: slack.home(who.slack)?.raw ?? null,
  }
}

function messages(
  { slack }: SlackSide,
  who: CastMember,
  channel: string,
): readonly MessageOnPage[] {
  const seen = [...slack.messages(channel), ...slack.ephemerals(channel, who.slack)]
  return seen.sort((one, other) => Number(one.ts) - Number(other.ts)).map(onPage)

  function onPage(message: SlackMessage): MessageOnPage {
    const { ts, user, text, blocks, files, editedTs, isPinned } = message
    const isBot = user === slack.botUserId
    return {
      id: `${channel}|${ts}`,
      from: { name: isBot ? 'Privacy Desk' : nameOf(user), isBot, isYou: user === who.slack },
      at: new Date(Math.floor(Number(ts) * 1_000)).toISOString(),
      text,
      blocks,
      files: files.map((file) => {
        const { size } = file
        return { name: textAt(file, 'name'), size: Number(size) || 0, key: textAt(file, 'id') }
      }),
      onlyYou: message.onlyFor !== undefined,
      edited: editedTs !== undefined,
      ...(isPinned ? { isPinned } : {}),
    }
  }
}

const nameOf = (user: string) => cast.find(({ slack }) => slack === user)?.name ?? user

function dialog({ faults }: SlackSide, { id, raw }: SlackView): DialogOnPage {
  return {
    id,
    title: textAt(jsonAt(raw, 'title'), 'text'),
    view: raw,
    errors: faults.get(id) ?? {},
  }
}
