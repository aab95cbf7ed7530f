import type { InboundMessage } from '../inbound/read-event.js'
import { renderCard } from '../render/card.js'
import { sentences } from '../sentences.js'
import type { Shell } from '../shell.js'
import { quiet, sayDirectly } from './direct-message.js'
import { doorCard } from './door-card.js'
import { errorCode } from './error-code.js'
import type { Surface } from './surface.js'

/** Answers a message where it was said. Messages bring no trigger, so a form gets a button. */
export function conversationSurface(shell: Shell, { saidIn, user }: InboundMessage): Surface {
  const { channel, direct, thread } = saidIn
  const place = { channel, ...(thread === undefined ? {} : { thread_ts: thread }), ...quiet }
  const surface: Surface = {
    card: async (card, audience) => {
      const message = { ...place, ...renderCard(card) }
      if (direct || audience === 'everyone') {
        await shell.client.chat.postMessage(message)
        return
      }
      try {
        await shell.client.chat.postEphemeral({ ...message, user: user.id })
      } catch (error) {
        shell.logger.warn({ code: errorCode(error) }, 'slack-ephemeral-failed')
        await sayDirectly(shell, user.id, card)
      }
    },
    dialog: ({ title, intent }) =>
      surface.card(doorCard(title, sentences.formIsReady, intent), 'only-you', 'new'),
  }
  return surface
}
