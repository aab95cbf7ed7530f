import { z } from 'zod'
import type { Activity } from './activity.js'

const mention = z.looseObject({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.looseObject({
    id: z.string().optional().catch(undefined),
    name: z.string().optional().catch(undefined),
    aadObjectId: z.string().optional().catch(undefined),
  }),
})

/**
 * A message's text with its mentions made plain: the bot's own is taken out, a colleague's
 * becomes `teams:<object id>` where Teams gives it, else the name.
 */
export function withoutMentionTags(text: string, activity: Activity): string {
  const own = activity.recipient?.id
  const read = activity.entities.flatMap((entity) => mention.safeParse(entity).data ?? [])
  const plain = read.reduce((rest, { text: tag, mentioned }) => {
    const { id, aadObjectId, name } = mentioned
    if (id === own && own !== undefined) return rest.replaceAll(tag, ' ')
    return rest.replaceAll(tag, aadObjectId === undefined ? (name ?? '') : `teams:${aadObjectId}`)
  }, text)
  return plain
    .replace(/<at\b[^>]*>([^<]*)<\/at>/gi, '$1')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .trim()
}
