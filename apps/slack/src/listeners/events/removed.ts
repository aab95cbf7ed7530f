import type { Shell } from '../../shell.js'

/** Slack says that the app was uninstalled or its token revoked: from now on every call fails. */
export function onRemoved(shell: Shell): (removed: { event: { type: string } }) => Promise<void> {
  return async ({ event }) => {
    shell.logger.error({ code: event.type }, 'slack-access-lost')
  }
}
