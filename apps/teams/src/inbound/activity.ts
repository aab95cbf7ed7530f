import { z } from 'zod'

/** A part that is missing or of another shape than documented is treated as missing. */
const maybe = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)
const text = maybe(z.string())

const account = z.looseObject({ id: text, aadObjectId: text })

/**
 * What this app reads of a Bot Framework activity. Only what authentication and answering hang
 * on is required; Teams adds and changes the rest at will.
 */
export const activitySchema = z.looseObject({
  type: z.string().min(1),
  /** Other channels of the Bot Framework have other rules of authentication. */
  channelId: z.literal('msteams'),
  /** Without it the SDK accepts a token without comparing its `serviceurl` claim. */
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: z.looseObject({
    id: z.string().min(1),
    conversationType: text,
    tenantId: text,
  }),
  id: text,
  name: text,
  action: text,
  timestamp: text,
  localTimezone: text,
  from: maybe(account),
  recipient: maybe(account),
  channelData: maybe(z.looseObject({ tenant: maybe(z.looseObject({ id: text })) })),
  text,
  replyToId: text,
  attachments: z.array(z.unknown()).catch([]).default([]),
  entities: z.array(z.unknown()).catch([]).default([]),
  value: z.unknown().optional(),
})

export type Activity = z.output<typeof activitySchema>

/** The tenants that an activity names; Teams states its own in two places. */
export function tenantsOf({ channelData, conversation }: Activity): readonly string[] {
  return [channelData?.tenant?.id, conversation.tenantId].flatMap((id) => id?.toLowerCase() ?? [])
}
