import { z } from 'zod'
import { type Activity, tenantsOf } from './inbound/activity.js'

const schema = z.object({
  serviceUrl: z.url(),
  conversation: z.object({
    id: z.string(),
    tenantId: z.string().optional(),
    conversationType: z.string().optional(),
  }),
  bot: z.object({ id: z.string() }),
})

/**
 * How to write into a conversation later. Kept without names. `serviceUrl` decides where the
 * bot's own token goes, so one is made only of an activity whose token was checked against it.
 */
export type Reference = z.output<typeof schema>

/** The conversation of an authenticated activity. */
export function referenceOf(activity: Activity, appId: string): Reference {
  const { id, conversationType } = activity.conversation
  const [tenantId] = tenantsOf(activity)
  return {
    serviceUrl: activity.serviceUrl,
    conversation: {
      id,
      ...(tenantId === undefined ? {} : { tenantId }),
      ...(conversationType === undefined ? {} : { conversationType }),
    },
    bot: { id: activity.recipient?.id ?? `28:${appId}` },
  }
}

/** The channel or chat itself, where the activity belongs to a thread in it. */
export function wholeConversation(reference: Reference): Reference {
  const { conversation } = reference
  const [id = conversation.id] = conversation.id.split(';messageid=')
  return { ...reference, conversation: { ...conversation, id } }
}

/** Reads a kept reference; `null` when it is none. */
export function readReference(text: string): Reference | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
