import { type RunningSlack, startSlack } from '@privacy-desk/slack/main.js'
import { type SlackSettings, slackSettings } from '@privacy-desk/slack/settings.js'
import { slackClient } from '@privacy-desk/stand-ins/slack/slack-client.js'
import type { SlackClient } from '@privacy-desk/stand-ins/slack/slack-person.js'
import type { SlackStandIn } from '@privacy-desk/stand-ins/slack/slack-stand-in.js'
import { startSlackWebApi } from '@privacy-desk/stand-ins/slack/slack-web-api.js'
import { recordingLogger } from './recording-logger.js'
import { scriptedDesk } from './scripted-desk.js'

const signingSecret = 'a-signing-secret-for-tests'

/** A workspace with Eva, an employee, and the desk's channel; the app runs on real signed HTTP. */
export interface SlackHouse {
  readonly slack: SlackStandIn
  readonly client: SlackClient
  readonly app: RunningSlack
  readonly desk: ReturnType<typeof scriptedDesk>
  readonly logger: ReturnType<typeof recordingLogger>
  readonly settings: SlackSettings
  close(): Promise<void>
}

export async function slackHouse(): Promise<SlackHouse> {
  const slack = await startSlackWebApi({
    users: [
      { id: 'U0EVA', name: 'eva', email: 'eva@desk.example.org', timeZone: 'Europe/Lisbon' },
      { id: 'U0GUS', name: 'gus', isGuest: true },
      { id: 'U0ANNA', name: 'anna', email: 'anna@desk.example.org' },
    ],
    channels: [
      { id: 'C0DESK', name: 'privacy' },
      { id: 'C0SUP', name: 'support', botIsMember: false },
    ],
  })
  const settings = slackSettings.parse({
    SLACK_BOT_TOKEN: slack.token,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_PORT: '0',
    SLACK_API_URL: slack.apiUrl,
  })
  const desk = scriptedDesk()
  const logger = recordingLogger()
  const app = await startSlack({ desk, settings, logger })
  const client = slackClient(slack, { botUrl: app.url ?? '', signingSecret })
  const close = async () => {
    await app.stop()
    await slack.close()
  }
  return { slack, client, app, desk, logger, settings, close }
}
