import type { ShownReply } from '@privacy-desk/core/desk/reply.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import type { Inbound } from '../inbound.js'
import type { Shell } from '../shell.js'
import { sendDocument } from './send-document.js'

/**
 * Puts a wish before the desk. A document goes to the person’s direct chat, whatever the answer is
 * shown on. Throws when infrastructure fails.
 */
export async function askDesk(shell: Shell, { id, user, wish }: Inbound): Promise<ShownReply> {
  const { desk, zones } = shell
  const zone = zones.of(user.id)
  const actor = await desk.actor({ ...user, ...(zone === undefined ? {} : { zone }) })
  const reply =
    wish.kind === 'intent'
      ? await desk.handle(wish.intent, actor, id)
      : await desk.accept(wish.handover, actor, id)
  return reply.kind === 'document' ? sendDocument(shell, user.id, reply) : reply
}

/** An intent as a wish. */
export function wishFor(intent: Intent): Inbound['wish'] {
  return { kind: 'intent', intent }
}
