import type { Address, Messenger, PostRef } from '@privacy-desk/core/ports/messenger.js'
import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import { toDeliveryError } from './delivery-error.js'
import { renderCard } from './render/card.js'
import { createSlackRooms } from './rooms.js'
import { unlessDone } from './unless-done.js'
import { withDeliveryErrors } from './with-delivery-errors.js'

const eventType = 'privacy_desk_notice'

/** An ambiguous failure is looked into within minutes, so the post is among the latest. */
const looksBackAt = 200

const posted = z.looseObject({
  ts: z.string(),
  metadata: z.looseObject({
    event_type: z.literal(eventType),
    event_payload: z.looseObject({ notice_id: z.string() }),
  }),
})

/**
 * Says things in Slack. Each call is made once; what fails is thrown as a `DeliveryError`, for
 * the delivery queue to try again.
 */
export function createSlackMessenger(client: WebClient): Messenger {
  return {
    platform: 'slack',
    send: (to, card, noticeId) =>
      withDeliveryErrors(async () => {
        const channel = await channelOf(client, to)
        const answer = await client.chat.postMessage({
          channel,
          ...renderCard(card),
          metadata: { event_type: eventType, event_payload: { notice_id: noticeId } },
          unfurl_links: false,
          unfurl_media: false,
          link_names: false,
        })
        return postRef(answer.channel ?? channel, answer.ts)
      }),
    update: (post, card) =>
      withDeliveryErrors(async () => {
        const { conversation: channel, message: ts } = post
        await client.chat.update({ channel, ts, ...renderCard(card), link_names: false })
      }),
    retract: ({ conversation: channel, message: ts }) =>
      unlessDone(['message_not_found'], () => client.chat.delete({ channel, ts })),
    rooms: createSlackRooms(client),
    find: (to, noticeId) => withDeliveryErrors(() => findNotice(client, to, noticeId)),
  }
}

/** @returns `undefined` where the bot may not read the conversation's history */
async function findNotice(
  client: WebClient,
  to: Address,
  noticeId: string,
): Promise<PostRef | null | undefined> {
  const channel = await channelOf(client, to)
  const history = await readHistory(client, channel)
  if (history === undefined) return undefined
  const found = history
    .map((message) => posted.safeParse(message).data)
    .find((message) => message?.metadata.event_payload.notice_id === noticeId)
  return found === undefined ? null : postRef(channel, found.ts)
}

async function readHistory(
  client: WebClient,
  channel: string,
): Promise<readonly unknown[] | undefined> {
  try {
    const options = { channel, include_all_metadata: true, limit: looksBackAt }
    const { messages } = await client.conversations.history(options)
    return messages ?? []
  } catch (error) {
    const failure = toDeliveryError(error)
    if (['missing_scope', 'not_in_channel'].includes(failure.code)) return undefined
    throw failure
  }
}

async function channelOf(client: WebClient, to: Address): Promise<string> {
  if (to.kind === 'channel') return to.id
  const { channel } = await client.conversations.open({ users: to.id })
  return channel?.id ?? to.id
}

function postRef(conversation: string, ts: string | undefined): PostRef {
  return { platform: 'slack', conversation, message: ts ?? '' }
}
