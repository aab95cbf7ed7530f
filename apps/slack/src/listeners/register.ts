import type { App } from '@slack/bolt'
import { newRequestCallbackId } from '../extras/new-request-modal.js'
import {
  breachShortcutId,
  messageShortcutId,
  newRequestShortcutId,
  slashCommand,
} from '../names.js'
import { actionPrefix } from '../render/button.js'
import { formCallbackId } from '../render/form.js'
import type { Shell } from '../shell.js'
import { onButton } from './actions/button.js'
import { catchAll } from './catch-all.js'
import { onPrivacyCommand } from './commands/privacy.js'
import { onAppHomeOpened } from './events/app-home-opened.js'
import { onMessage } from './events/message.js'
import { onRemoved } from './events/removed.js'
import { onNewPrivacyRequest } from './shortcuts/new-privacy-request.js'
import { onReportABreach } from './shortcuts/report-a-breach.js'
import { onSendToPrivacyDesk } from './shortcuts/send-to-privacy-desk.js'
import { onForm } from './views/form.js'
import { onNewRequest } from './views/new-request.js'

/** Every way from Slack to the desk. */
export function registerListeners(app: App, shell: Shell): void {
  app.use(catchAll(shell))
  app.command(slashCommand, onPrivacyCommand(shell))
  app.shortcut(
    { callback_id: messageShortcutId, type: 'message_action' },
    onSendToPrivacyDesk(shell),
  )
  app.shortcut({ callback_id: breachShortcutId, type: 'message_action' }, onReportABreach(shell))
  app.shortcut({ callback_id: newRequestShortcutId, type: 'shortcut' }, onNewPrivacyRequest(shell))
  app.action({ action_id: new RegExp(`^${actionPrefix}`), type: 'block_actions' }, onButton(shell))
  app.view({ callback_id: formCallbackId, type: 'view_submission' }, onForm(shell))
  app.view({ callback_id: newRequestCallbackId, type: 'view_submission' }, onNewRequest(shell))
  app.event('message', onMessage(shell))
  app.event('app_mention', onMessage(shell))
  app.event('app_home_opened', onAppHomeOpened(shell))
  app.event('app_uninstalled', onRemoved(shell))
  app.event('tokens_revoked', onRemoved(shell))
}
