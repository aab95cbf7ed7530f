import type { Card } from '@privacy-desk/core/views/model.js'
import type { RespondArguments, RespondFn } from '@slack/bolt'
import { renderCard } from '../render/card.js'
import type { Shell } from '../shell.js'
import { sayDirectly } from './direct-message.js'
import { errorCode } from './error-code.js'
import { openDialog } from './open-dialog.js'
import type { Surface } from './surface.js'

export interface Asker {
  readonly user: string
  readonly triggerId: string
  readonly respond: RespondFn
}

/**
 * Answers by response URL, which works even where the bot is no member; by direct message when
 * the URL fails.
 */
export function responseSurface(shell: Shell, { user, triggerId, respond }: Asker): Surface {
  const surface: Surface = {
    card: async (card, audience) => {
      try {
        await respond(responseTo(card, audience))
      } catch (error) {
        shell.logger.warn({ code: errorCode(error) }, 'slack-response-url-failed')
        await sayDirectly(shell, user, card)
      }
    },
    dialog: (dialog) =>
      openDialog(shell, triggerId, dialog, (door) => surface.card(door, 'only-you', 'new')),
  }
  return surface
}

/** A card as the answer to a command or through a response URL. */
export function responseTo(card: Card, audience: 'everyone' | 'only-you'): RespondArguments {
  return {
    response_type: audience === 'everyone' ? 'in_channel' : 'ephemeral',
    replace_original: false,
    ...renderCard(card),
  }
}
