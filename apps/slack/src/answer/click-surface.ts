import type { RespondFn } from '@slack/bolt'
import type { ClickPlace, InboundClick } from '../inbound/read-click.js'
import { renderCard } from '../render/card.js'
import { renderCardView } from '../render/card-view.js'
import type { Shell } from '../shell.js'
import { sayDirectly } from './direct-message.js'
import { errorCode } from './error-code.js'
import { openDialog } from './open-dialog.js'
import { responseSurface } from './response-surface.js'
import type { Surface } from './surface.js'

/** Where the answer to a click is shown: beside or instead of what was clicked. */
export function clickSurface(
  shell: Shell,
  { place, user, triggerId }: InboundClick,
  respond: RespondFn | undefined,
): Surface {
  if (place.kind === 'modal') return modalSurface(shell, place.viewId, user.id, triggerId)
  if (place.kind === 'home' || respond === undefined) return homeSurface(shell, user.id, triggerId)
  return messageSurface(shell, place, user.id, triggerId, respond)
}

/** What only one person may see is never drawn over a message that a channel reads. */
function messageSurface(
  shell: Shell,
  place: ClickPlace,
  user: string,
  triggerId: string,
  respond: RespondFn,
): Surface {
  const beside = responseSurface(shell, { user, triggerId, respond })
  const seenByOthers = place.kind === 'channel'
  return {
    ...beside,
    card: async (card, audience, mode) => {
      const replaces = mode === 'replace' && !(audience === 'only-you' && seenByOthers)
      if (!replaces) {
        const lasting = place.kind === 'direct' ? 'everyone' : audience
        return await beside.card(card, lasting, mode)
      }
      try {
        await respond({ replace_original: true, ...renderCard(card) })
      } catch (error) {
        shell.logger.warn({ code: errorCode(error) }, 'slack-response-url-failed')
        await sayDirectly(shell, user, card)
      }
    },
  }
}

/** In a modal the answer is drawn into it; a form comes on top, so that one can go back. */
function modalSurface(shell: Shell, viewId: string, user: string, trigger_id: string): Surface {
  const orDirectly = async (draw: Promise<unknown>, card: Parameters<Surface['card']>[0]) => {
    try {
      await draw
    } catch (error) {
      shell.logger.warn({ code: errorCode(error) }, 'slack-view-not-updated')
      await sayDirectly(shell, user, card)
    }
  }
  const surface: Surface = {
    card: (card) =>
      orDirectly(shell.client.views.update({ view_id: viewId, view: renderCardView(card) }), card),
    dialog: async (dialog) => {
      try {
        await shell.client.views.push({ trigger_id, view: dialog.view })
      } catch (error) {
        shell.logger.warn({ code: errorCode(error) }, 'slack-form-not-opened')
        // Slack stacks three modals. One that takes the place of a card leads back to the chat.
        const view = { ...dialog.view, clear_on_close: true }
        await shell.client.views.update({ view_id: viewId, view })
      }
    },
  }
  return surface
}

/** The Home tab has no message to answer to: the answer opens as a modal. */
function homeSurface(shell: Shell, user: string, trigger_id: string): Surface {
  return {
    card: async (card) => {
      try {
        await shell.client.views.open({ trigger_id, view: renderCardView(card) })
      } catch (error) {
        shell.logger.warn({ code: errorCode(error) }, 'slack-view-not-opened')
        await sayDirectly(shell, user, card)
      }
    },
    dialog: (dialog) =>
      openDialog(shell, trigger_id, dialog, (door) => sayDirectly(shell, user, door)),
  }
}
