import type { Logger } from '@privacy-desk/core/ports/logger.js'
import type { RunningDesk } from '@privacy-desk/core/runtime/open-desk.js'
import { createFetchFile } from '@privacy-desk/slack/fetch-file.js'
import { startSlack } from '@privacy-desk/slack/main.js'
import { createSlackMessenger } from '@privacy-desk/slack/messenger.js'
import { createWebClient } from '@privacy-desk/slack/web-client.js'
import { slackClient } from '@privacy-desk/stand-ins/slack/slack-client.js'
import type { SlackMessage } from '@privacy-desk/stand-ins/slack/slack-objects.js'
import type { SlackClient } from '@privacy-desk/stand-ins/slack/slack-person.js'
import type { SlackStandIn } from '@privacy-desk/stand-ins/slack/slack-stand-in.js'
import { slackSeen } from '../seen/slack-seen.js'
import type { Person, Side, SideStart } from './side.js'
import {
  openSlackWorkspace,
  type SlackWorkspace,
  slackChannel,
  slackUsers,
} from './slack-workspace.js'

/** Slack: the real Bolt app, spoken to by signed requests, speaking to a stand-in of the Web API. */
export const slackSide: SideStart = {
  platform: 'slack',
  start: async (running, logger) => {
    const workspace = await openSlackWorkspace()
    const app = await startSlackApp(workspace, running, logger)
    const close = async () => {
      await app.stop()
      await workspace.slack.close()
    }
    return { side: asSlackSide(workspace.slack, app.people, close), worker: app.worker }
  },
}

/**
 * Starts the Slack app of a desk in a workspace.
 * @param patience how long the worker waits for Slack, and people for the app; the product's own
 * unless given
 */
export async function startSlackApp(
  { slack, settings }: SlackWorkspace,
  running: RunningDesk,
  logger: Logger,
  { timeoutMs, budgetMs }: { timeoutMs?: number | undefined; budgetMs?: number | undefined } = {},
) {
  const now = () => running.deps.clock.now()
  const app = await startSlack({ desk: running.desk, settings, logger, now, budgetMs })
  const client = createWebClient(settings, logger, timeoutMs)
  const { signingSecret } = settings
  return {
    stop: app.stop,
    people: slackClient(slack, { botUrl: app.url ?? '', signingSecret }),
    worker: {
      messenger: createSlackMessenger(client),
      fetchFile: createFetchFile(settings, client),
    },
  }
}

/** What people do and see in a workspace. */
export function asSlackSide(
  slack: SlackStandIn,
  people: SlackClient,
  close: () => Promise<void>,
): Side {
  const written = (message: SlackMessage) => message.user === slack.botUserId
  const chat = (who: Person) => slack.directMessages(slackUsers[who]).filter(written)
  const inChannel = () => slack.messages(slackChannel).filter(written)
  return {
    platform: 'slack',
    name: 'Slack',
    forwards: async (who, name, mail) =>
      (await people.as(slackUsers[who]).shareFile(mail, name, { mimetype: 'message/rfc822' }))
        .status,
    presses: async (who, where, button) => {
      const messages = where === 'chat' ? chat(who) : inChannel()
      const message = messages.findLast((one) => slackSeen(one.blocks).buttons.includes(button))
      if (message === undefined) throw new Error(`nobody sees the button “${button}”`)
      await people.as(slackUsers[who]).clicks(message, button)
    },
    fills: async (who, _submit, values) => {
      const person = people.as(slackUsers[who])
      await person.submits(await slack.eventually(() => slack.openView(slackUsers[who])), values)
      const confirmation = slack.openView(slackUsers[who])
      if (confirmation !== undefined) await person.closes(confirmation)
    },
    chat: (who) => chat(who).map(({ blocks }) => slackSeen(blocks)),
    channel: () => inChannel().map(({ blocks }) => slackSeen(blocks)),
    violations: () => slack.violations().map(({ method, error }) => `${method}: ${error}`),
    close,
  }
}
