import { createFetchFile } from '@privacy-desk/slack/fetch-file.js'
import { startSlack } from '@privacy-desk/slack/main.js'
import { createSlackMessenger } from '@privacy-desk/slack/messenger.js'
import type { SlackSettings } from '@privacy-desk/slack/settings.js'
import { createWebClient } from '@privacy-desk/slack/web-client.js'
import type { LoadedFrontEnd } from './front-end.js'

/** Slack over its checked settings; only a dynamic import brings in this file. */
export function loadSlack(settings: SlackSettings): LoadedFrontEnd {
  return {
    side: (_running, logger) => {
      const client = createWebClient(settings, logger)
      return {
        messenger: createSlackMessenger(client),
        fetchFile: createFetchFile(settings, client),
      }
    },
    listen: async ({ desk, deps }, logger) =>
      await startSlack({ desk, settings, logger, now: () => deps.clock.now() }),
  }
}
