import { type SlackSettings, slackSettings } from '@privacy-desk/slack/settings.js'
import type { SlackStandIn } from '@privacy-desk/stand-ins/slack/slack-stand-in.js'
import { startSlackWebApi } from '@privacy-desk/stand-ins/slack/slack-web-api.js'
import type { Person } from './side.js'

/** The people's Slack ids, as `desk.example.yaml` lists them. */
export const slackUsers: Readonly<Record<Person, string>> = {
  employee: 'U0EMPLOYEE',
  olga: 'U0OLGA',
  mia: 'U0MIA',
  dora: 'U0DORA',
}

/** The desk's channel. */
export const slackChannel = 'C0DESK'

/** A workspace with everybody in it, and the settings of an app that is installed there. */
export interface SlackWorkspace {
  readonly slack: SlackStandIn
  readonly settings: SlackSettings
}

/** Opens a stand-in of Slack with the people and the channel of `desk.example.yaml`. */
export async function openSlackWorkspace(): Promise<SlackWorkspace> {
  const slack = await startSlackWebApi({
    users: Object.entries(slackUsers).map(([name, id]) => ({
      id,
      name,
      timeZone: 'Europe/Berlin',
    })),
    channels: [{ id: slackChannel, name: 'privacy-desk' }],
  })
  const settings = slackSettings.parse({
    SLACK_BOT_TOKEN: slack.token,
    SLACK_SIGNING_SECRET: 'the-demo-signs-with-this-secret',
    SLACK_API_URL: slack.apiUrl,
    SLACK_PORT: '0',
  })
  return { slack, settings }
}
