import { createHash } from 'node:crypto'
import type { Activity } from './activity.js'

/**
 * The id under which the desk knows this delivery: `teams:<conversation>:<activity id>`, the
 * conversation as a hash because its id is long. An invoke without an id is known by its time
 * and a hash of its value: delivered again unchanged, it has the same id again.
 */
export function inboundId(activity: Activity): string {
  return `teams:${digest(activity.conversation.id)}:${deliveryId(activity)}`
}

function deliveryId({ id, timestamp, value, name, from }: Activity): string {
  if (id !== undefined && /^[\w:.-]{1,120}$/.test(id)) return id
  if (id !== undefined && id !== '') return digest(id)
  return `${timestamp ?? 'no-time'}-${digest(JSON.stringify([name, from?.aadObjectId, value]))}`
}

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 20)
