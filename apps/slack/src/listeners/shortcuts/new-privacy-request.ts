import type { GlobalShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt'
import { newRequestDialog } from '../../answer/dialogs.js'
import { sayDirectly } from '../../answer/direct-message.js'
import { openDialog } from '../../answer/open-dialog.js'
import { understood } from '../../answer/understood.js'
import type { Shell } from '../../shell.js'

/** The global shortcut: opens the modal for handing over a request. */
export function onNewPrivacyRequest(
  shell: Shell,
): Middleware<SlackShortcutMiddlewareArgs<GlobalShortcut>> {
  return async ({ body, ack, context }) => {
    understood(context)
    shell.background.run(
      openDialog(shell, body.trigger_id, newRequestDialog(), (door) =>
        sayDirectly(shell, body.user.id, door),
      ),
    )
    await ack()
  }
}
