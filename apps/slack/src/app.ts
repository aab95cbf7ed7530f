import { type Instant, toInstant } from '@privacy-desk/core/calendar/instant.js'
import type { Desk } from '@privacy-desk/core/desk/desk.js'
import type { Logger } from '@privacy-desk/core/ports/logger.js'
import { App } from '@slack/bolt'
import { type Background, createBackground } from './answer/background.js'
import { createDeliveries } from './answer/deliveries.js'
import { errorCode } from './answer/error-code.js'
import { boltLogger } from './bolt-logger.js'
import { registerListeners } from './listeners/register.js'
import { createReceiver } from './receiver.js'
import type { SlackSettings } from './settings.js'
import { createUserZones } from './user-zones.js'
import { createWebClient } from './web-client.js'

/** Slack waits three seconds; the rest is for the way there and back. */
const slacksBudgetMs = 2_500

/** Calls that answer a person: longer than this nobody waits for them. */
const answerTimeoutMs = 5_000

export interface SlackAppOptions {
  readonly desk: Desk
  readonly settings: SlackSettings
  readonly logger: Logger
  /** The present, where a payload names no time. */
  readonly now?: () => Instant
  /** Milliseconds until a person hears that it takes longer; as Slack wants it if left out. */
  readonly budgetMs?: number | undefined
}

export interface SlackApp {
  readonly app: App
  readonly background: Background
}

/**
 * Builds the Slack app over a desk. Asks Slack once who the bot is, which also proves the token.
 * @throws when Slack cannot be reached or refuses the token
 */
export async function createSlackApp(options: SlackAppOptions): Promise<SlackApp> {
  const { desk, settings, logger, budgetMs = slacksBudgetMs } = options
  const client = createWebClient(settings, logger, answerTimeoutMs)
  const { user_id: botUserId = '', bot_id: botId = '' } = await client.auth.test()
  const background = createBackground(logger)
  const app = new App({
    receiver: createReceiver(settings, logger),
    token: settings.botToken,
    botId,
    botUserId,
    tokenVerificationEnabled: false,
    ignoreSelf: true,
    convoStore: false,
    clientOptions: { slackApiUrl: settings.apiUrl },
    logger: boltLogger(logger),
  })
  app.error(async (error) => {
    logger.error({ code: errorCode(error) }, 'slack-listener-failed')
    throw error
  })
  registerListeners(app, {
    desk,
    client,
    logger,
    botUserId,
    background,
    zones: createUserZones(client, logger, background),
    deliveries: createDeliveries(),
    now: options.now ?? (() => toInstant(new Date())),
    budgetMs,
  })
  return { app, background }
}
