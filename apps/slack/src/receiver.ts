import type { Logger } from '@privacy-desk/core/ports/logger.js'
import { HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt'
import { boltLogger } from './bolt-logger.js'
import { durableReceiver } from './durable-receiver.js'
import { guardRequests } from './front-door.js'
import { endpoint } from './names.js'
import type { SlackSettings } from './settings.js'

/** Largest request in bytes; Slack's own largest payloads (views) stay below 1 MB. */
const bodyLimit = 4 * 1024 * 1024

/** Receives what Slack delivers: over signed HTTP, or over a socket that we open. */
export function createReceiver(settings: SlackSettings, logger: Logger): Receiver {
  const inner =
    settings.mode === 'http' ? httpReceiver(settings, logger) : socketReceiver(settings, logger)
  return durableReceiver(inner, logger)
}

function httpReceiver({ signingSecret }: SlackSettings, logger: Logger): HTTPReceiver {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: endpoint,
    bodyLimit,
    processBeforeResponse: true,
    logger: boltLogger(logger),
    customRoutes: [
      {
        path: '/healthz',
        method: 'GET',
        handler: (_, response) => {
          response.writeHead(200, { 'content-type': 'application/json' })
          response.end('{"ok":true}')
        },
      },
    ],
    dispatchErrorHandler: ({ response }) => {
      response.writeHead(404)
      response.end()
    },
    processEventErrorHandler: async ({ response }) => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
      return true
    },
  })
  receiver.requestListener = guardRequests(receiver.requestListener, {
    signingSecret,
    bodyLimit,
    logger,
  })
  return receiver
}

function socketReceiver({ appToken, apiUrl }: SlackSettings, logger: Logger): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    logger: boltLogger(logger),
    installerOptions: { clientOptions: { slackApiUrl: apiUrl } },
    /** Not acknowledged: Slack delivers it again. */
    processEventErrorHandler: async () => false,
  })
}
