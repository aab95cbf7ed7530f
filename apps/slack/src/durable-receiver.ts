import type { Logger } from '@privacy-desk/core/ports/logger.js'
import type { App, Receiver, ReceiverEvent } from '@slack/bolt'

/**
 * Wraps a receiver so that an event is acknowledged only after its listener has ended well. Bolt
 * acknowledges events before it calls listeners; in Socket Mode that would tell Slack that a
 * request was taken before it is stored. What no listener can be called for is acknowledged, too.
 */
export function durableReceiver(inner: Receiver, logger: Logger): Receiver {
  return {
    init: (app) => inner.init(withDeferredAck(app, logger)),
    start: (...args: unknown[]) => inner.start(...args),
    stop: (...args: unknown[]) => inner.stop(...args),
  }
}

function withDeferredAck(app: App, logger: Logger): App {
  const processEvent = async (event: ReceiverEvent): Promise<void> => {
    if (event.body.event !== undefined) return await processThenAck(app, event)
    let acknowledged = false
    const ack = async (answer: unknown) => {
      acknowledged = true
      await event.ack(answer)
    }
    await app.processEvent({ ...event, ack })
    if (acknowledged) return
    logger.warn({}, 'slack-not-understood')
    await event.ack()
  }
  return Object.create(app, { processEvent: { value: processEvent } })
}

async function processThenAck(app: App, event: ReceiverEvent): Promise<void> {
  await app.processEvent({ ...event, ack: async () => undefined })
  await event.ack()
}
