import type { Reply } from '@privacy-desk/core/desk/reply.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import type { Inbound } from '../inbound.js'
import type { Shell } from '../shell.js'

/** Puts a wish before the desk. Throws when infrastructure fails. */
export async function askDesk({ desk, zones }: Shell, { id, user, wish }: Inbound): Promise<Reply> {
  const zone = zones.of(user.id)
  const actor = await desk.actor({ ...user, ...(zone === undefined ? {} : { zone }) })
  return wish.kind === 'intent'
    ? await desk.handle(wish.intent, actor, id)
    : await desk.accept(wish.handover, actor, id)
}

/** An intent as a wish. */
export function wishFor(intent: Intent): Inbound['wish'] {
  return { kind: 'intent', intent }
}
