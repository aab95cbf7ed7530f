import type { Desk } from '@privacy-desk/core/desk/desk.js'
import type { Clock } from '@privacy-desk/core/ports/clock.js'
import type { Directory } from '@privacy-desk/core/ports/directory.js'
import type { Logger } from '@privacy-desk/core/ports/logger.js'
import {
  type Activity as BotActivity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from 'botbuilder'
import { authenticationOptions } from './authentication-options.js'
import { errorCode } from './error-code.js'
import { isAuthenticationFailure } from './http/authentication-failure.js'
import { isChannelToken } from './http/channel-issuer.js'
import { type Activity, activitySchema } from './inbound/activity.js'
import { createTeamsMessenger } from './messenger.js'
import type { TeamsSettings } from './settings.js'
import { type HttpAnswer, problem } from './turn/invoke-answer.js'
import { createTurnHandler, type TurnHandler } from './turn/turn-handler.js'

export interface TeamsBotParts {
  readonly desk: Desk
  readonly directory: Directory
  readonly settings: TeamsSettings
  readonly logger: Logger
  /** botbuilder's keys and credentials; made of the settings if left out. */
  readonly authentication?: ConfigurationBotFrameworkAuthentication
  /** When things are handed over; the machine's clock if left out. */
  readonly clock?: Clock
  /** Milliseconds until a person hears that it takes longer; as Teams wants it if left out. */
  readonly budgetMs?: number | undefined
}

/** Receives what Teams sends. Everything it answers is safe to show to whoever asked. */
export interface TeamsBot {
  receive(authorization: string, body: unknown): Promise<HttpAnswer>
  /** Resolves when everything that was promised for later is said. */
  settled(): Promise<void>
}

/** Authenticates deliveries by botbuilder and has them answered. */
export function createTeamsBot(parts: TeamsBotParts): TeamsBot {
  const { settings, logger } = parts
  const authentication =
    parts.authentication ??
    new ConfigurationBotFrameworkAuthentication(authenticationOptions(settings))
  const adapter = new DeskAdapter(authentication)
  const outbox = createTeamsMessenger({ ...parts, authentication })
  const handler = createTurnHandler({ ...parts, outbox })
  return {
    async receive(authorization, body) {
      const activity = activitySchema.safeParse(body).data
      if (activity === undefined || !isActivity(body)) return malformed
      if (!isChannelToken(authorization, settings.tokenIssuer)) return unauthorized
      return adapter.receive(authorization, body, activity, handler, logger)
    },
    settled: () => handler.settled(),
  }
}

const malformed = problem(400, 'BadRequest', 'not an activity of Microsoft Teams')
const unauthorized = problem(401, 'Unauthorized', 'the request was not authenticated')

/** botbuilder's type asks for far more than Teams sends; what is needed has been checked. */
const isActivity = (body: unknown): body is BotActivity => typeof body === 'object' && body !== null

class DeskAdapter extends CloudAdapter {
  /**
   * `CloudAdapter.process` would print errors, tell their texts to the caller and answer 500 to
   * a wrong signature, so the step below it is used.
   */
  async receive(
    authorization: string,
    body: BotActivity,
    activity: Activity,
    handler: TurnHandler,
    logger: Logger,
  ): Promise<HttpAnswer> {
    let answer: HttpAnswer | undefined
    const logic = async (_: TurnContext) => {
      answer = await handler.handle(activity)
    }
    try {
      await this.processActivity(authorization, body, logic)
    } catch (error) {
      logger.warn({ code: errorCode(error) }, 'a delivery of Teams was not authenticated')
      return isAuthenticationFailure(error) ? unauthorized : unavailable
    }
    return answer ?? unavailable
  }
}

const unavailable = problem(503, 'ServiceUnavailable', 'please deliver this again later')
