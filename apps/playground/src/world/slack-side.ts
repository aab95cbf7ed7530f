import type { PlatformSide } from '@privacy-desk/core/delivery/start-worker.js'
import type { Logger } from '@privacy-desk/core/ports/logger.js'
import type { RunningDesk } from '@privacy-desk/core/runtime/open-desk.js'
import { createFetchFile } from '@privacy-desk/slack/fetch-file.js'
import { startSlack } from '@privacy-desk/slack/main.js'
import { createSlackMessenger } from '@privacy-desk/slack/messenger.js'
import { slackSettings } from '@privacy-desk/slack/settings.js'
import { createWebClient } from '@privacy-desk/slack/web-client.js'
import type { SavedSlack } from '@privacy-desk/stand-ins/slack/saved-slack.js'
import { slackClient } from '@privacy-desk/stand-ins/slack/slack-client.js'
import type { SlackClient } from '@privacy-desk/stand-ins/slack/slack-person.js'
import type { SlackStandIn } from '@privacy-desk/stand-ins/slack/slack-stand-in.js'
import { startSlackWebApi } from '@privacy-desk/stand-ins/slack/slack-web-api.js'
import { cast, castMember } from '../cast.js'
import { places } from '../places.js'

/** The pretended Slack with the real app before it. */
export interface SlackSide {
  readonly slack: SlackStandIn
  readonly people: SlackClient
  /** Faults of a form on screen, by view id and then block id. */
  readonly faults: Map<string, Readonly<Record<string, string>>>
  /** For the desk's worker. */
  readonly worker: PlatformSide
  close(): Promise<void>
}

/** @param clock epoch milliseconds */
export function openSlack(
  clock: () => number,
  saved: SavedSlack | undefined,
): Promise<SlackStandIn> {
  return startSlackWebApi({
    users: cast.map(({ id, slack, name }) => ({
      id: slack,
      name: id,
      realName: name,
      timeZone: 'Europe/Berlin',
    })),
    channels: places.map(({ slack, name, people }) => ({
      id: slack,
      name,
      members: people.flatMap((id) => castMember(id)?.slack ?? []),
    })),
    clock,
    ...(saved === undefined ? {} : { saved }),
  })
}

const signingSecret = 'the-playground-signs-with-this-secret'

/** Starts the Slack app of the desk in the pretended workspace. */
export async function startSlackSide(
  slack: SlackStandIn,
  { desk, deps }: RunningDesk,
  logger: Logger,
): Promise<SlackSide> {
  const settings = slackSettings.parse({
    SLACK_BOT_TOKEN: slack.token,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: slack.apiUrl,
    SLACK_PORT: '0',
  })
  const app = await startSlack({ desk, settings, logger, now: () => deps.clock.now() })
  const client = createWebClient(settings, logger)
  return {
    slack,
    people: slackClient(slack, { botUrl: app.url ?? '', signingSecret }),
    faults: new Map(),
    worker: {
      messenger: createSlackMessenger(client),
      fetchFile: createFetchFile(settings, client),
    },
    close: async () => {
      await app.stop()
      await slack.close()
    },
  }
}
