import type { Card } from '@privacy-desk/core/views/model.js'
import { sentences } from '../sentences.js'
import type { Shell } from '../shell.js'
import { doorCard } from './door-card.js'
import { errorCode } from './error-code.js'
import type { Dialog } from './surface.js'

/**
 * Opens a modal. A trigger lives three seconds and works once; when it is used up, a card with a
 * button that opens the same form is shown instead.
 * @param instead shows that card
 */
export async function openDialog(
  { client, logger }: Shell,
  trigger_id: string,
  dialog: Dialog,
  instead: (door: Card) => Promise<void>,
): Promise<void> {
  try {
    await client.views.open({ trigger_id, view: dialog.view })
  } catch (error) {
    logger.warn({ code: errorCode(error) }, 'slack-form-not-opened')
    await instead(doorCard(dialog.title, sentences.formCameLate, dialog.intent))
  }
}
