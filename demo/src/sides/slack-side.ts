import { createFetchFile } from '@privacy-desk/slack/fetch-file.js'
import { startSlack } from '@privacy-desk/slack/main.js'
import { createSlackMessenger } from '@privacy-desk/slack/messenger.js'
import { slackSettings } from '@privacy-desk/slack/settings.js'
import { createWebClient } from '@privacy-desk/slack/web-client.js'
import { slackClient } from '@privacy-desk/stand-ins/slack/slack-client.js'
import type { SlackMessage } from '@privacy-desk/stand-ins/slack/slack-objects.js'
import type { SlackClient } from '@privacy-desk/stand-ins/slack/slack-person.js'
import type { SlackStandIn } from '@privacy-desk/stand-ins/slack/slack-stand-in.js'
import { startSlackWebApi } from '@privacy-desk/stand-ins/slack/slack-web-api.js'
import { slackSeen } from '../seen/slack-seen.js'
import type { Person, Side, SideStart } from './side.js'

const users: Readonly<Record<Person, string>> = {
  employee: 'U0EMPLOYEE',
  olga: 'U0OLGA',
  mia: 'U0MIA',
  dora: 'U0DORA',
}
const channel = 'C0DESK'
const signingSecret = 'the-demo-signs-with-this-secret'

/** Slack: the real Bolt app, spoken to by signed requests, speaking to a stand-in of the Web API. */
export const slackSide: SideStart = {
  platform: 'slack',
  start: async (running, logger) => {
    const slack = await startSlackWebApi({
      users: Object.entries(users).map(([name, id]) => ({ id, name, timeZone: 'Europe/Berlin' })),
      channels: [{ id: channel, name: 'privacy-desk' }],
    })
    const settings = slackSettings.parse({
      SLACK_BOT_TOKEN: slack.token,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: slack.apiUrl,
      SLACK_PORT: '0',
    })
    const app = await startSlack({
      desk: running.desk,
      settings,
      logger,
      now: () => running.deps.clock.now(),
    })
    const client = createWebClient(settings, logger)
    const people = slackClient(slack, { botUrl: app.url ?? '', signingSecret })
    return {
      side: asSide(slack, people, app.stop),
      worker: {
        messenger: createSlackMessenger(client),
        fetchFile: createFetchFile(settings, client),
      },
    }
  },
}

function asSide(slack: SlackStandIn, people: SlackClient, stop: () => Promise<void>): Side {
  const written = (message: SlackMessage) => message.user === slack.botUserId
  const chat = (who: Person) => slack.directMessages(users[who]).filter(written)
  const inChannel = () => slack.messages(channel).filter(written)
  return {
    platform: 'slack',
    name: 'Slack',
    forwards: async (who, name, mail) =>
      (await people.as(users[who]).shareFile(mail, name, { mimetype: 'message/rfc822' })).status,
    presses: async (who, where, button) => {
      const messages = where === 'chat' ? chat(who) : inChannel()
      const message = messages.findLast((one) => slackSeen(one.blocks).buttons.includes(button))
      if (message === undefined) throw new Error(`nobody sees the button “${button}”`)
      await people.as(users[who]).clicks(message, button)
    },
    fills: async (who, _submit, values) => {
      const person = people.as(users[who])
      await person.submits(await slack.eventually(() => slack.openView(users[who])), values)
      const confirmation = slack.openView(users[who])
      if (confirmation !== undefined) await person.closes(confirmation)
    },
    chat: (who) => chat(who).map(({ blocks }) => slackSeen(blocks)),
    channel: () => inChannel().map(({ blocks }) => slackSeen(blocks)),
    violations: () => slack.violations().map(({ method, error }) => `${method}: ${error}`),
    close: async () => {
      await stop()
      await slack.close()
    },
  }
}
