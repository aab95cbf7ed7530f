import type { Checked } from '@privacy-desk/core/config/problems.js'
import { createFetchFile } from '@privacy-desk/slack/fetch-file.js'
import { startSlack } from '@privacy-desk/slack/main.js'
import { createSlackMessenger } from '@privacy-desk/slack/messenger.js'
import { type SlackSettings, slackSettings } from '@privacy-desk/slack/settings.js'
import { createWebClient } from '@privacy-desk/slack/web-client.js'
import type { FrontEnd } from './front-end.js'

/** Slack, as the environment sets it up. */
export function slackFrontEnd(
  env: Readonly<Record<string, string | undefined>>,
): Checked<FrontEnd> {
  const read = slackSettings.safeParse(env)
  return read.success
    ? { ok: true, value: overSettings(read.data) }
    : { ok: false, problems: read.error.issues.map(({ message }) => message) }
}

function overSettings(settings: SlackSettings): FrontEnd {
  return {
    platform: 'slack',
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
