import type { WebClient } from '@slack/web-api'
import { z } from 'zod'

const listed = z.looseObject({
  id: z.string(),
  name: z.string(),
  creator: z.string(),
  is_archived: z.boolean().optional(),
})

/**
 * The private channel of this name that the bot made and in which nobody but the bot is: one that
 * an interrupted attempt left. Any other of the name belongs to somebody else, or to a breach of
 * an earlier desk, whose people must not read along.
 */
export async function ownEmptyChannel(client: WebClient, name: string): Promise<string | null> {
  const { user_id: bot } = await client.auth.test()
  for await (const channels of pages(client)) {
    const own = channels
      .flatMap((channel) => listed.safeParse(channel).data ?? [])
      .find((one) => one.name === name && one.creator === bot && one.is_archived !== true)
    if (own !== undefined) return (await isAlone(client, own.id, bot)) ? own.id : null
  }
  return null
}

async function* pages(client: WebClient): AsyncGenerator<readonly unknown[]> {
  let cursor: string | undefined
  do {
    const page = await client.conversations.list({
      types: 'private_channel',
      exclude_archived: true,
      limit: 200,
      ...(cursor === undefined ? {} : { cursor }),
    })
    yield page.channels ?? []
    cursor = page.response_metadata?.next_cursor || undefined
  } while (cursor !== undefined)
}

async function isAlone(client: WebClient, channel: string, bot: string | undefined) {
  const { members = [] } = await client.conversations.members({ channel, limit: 2 })
  return members.every((one) => one === bot)
}
