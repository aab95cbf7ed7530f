import type { Card } from '@privacy-desk/core/views/model.js'
import { renderCard } from '../render/card.js'
import type { Shell } from '../shell.js'

/** Says a card to one person in the bot's direct chat with them. */
export async function sayDirectly({ client }: Shell, user: string, card: Card): Promise<void> {
  const opened = await client.conversations.open({ users: user })
  const channel = opened.channel?.id ?? user
  await client.chat.postMessage({ channel, ...renderCard(card), ...quiet })
}

/** Slack neither previews links nor turns names in untrusted text into mentions. */
export const quiet = { unfurl_links: false, unfurl_media: false, link_names: false } as const
