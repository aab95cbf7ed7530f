import type { Logger } from '@privacy-desk/core/ports/logger.js'
import { WebClient, type WebClientOptions } from '@slack/web-api'
import { boltLogger } from './bolt-logger.js'
import type { SlackSettings } from './settings.js'

/**
 * How we call Slack's Web API: each call once. The library would otherwise retry for half an hour
 * and let one 429 hold up every other call; the delivery queue knows better when to try again.
 * @param timeoutMs for one call
 */
export function webClientOptions(
  settings: SlackSettings,
  logger: Logger,
  timeoutMs: number,
): WebClientOptions {
  return {
    slackApiUrl: settings.apiUrl,
    logger: boltLogger(logger),
    timeout: timeoutMs,
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    allowAbsoluteUrls: false,
  }
}

/** A Web API client for work in the background. */
export function createWebClient(
  settings: SlackSettings,
  logger: Logger,
  timeoutMs = 10_000,
): WebClient {
  return new WebClient(settings.botToken, webClientOptions(settings, logger, timeoutMs))
}
