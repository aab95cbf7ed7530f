import { createHmac } from 'node:crypto'
import type { Delivery } from '../slack-person.js'

/** The headers with which Slack signs a body (`v0`, HMAC-SHA256), honest or as told. */
export function sign(
  body: string,
  signingSecret: string,
  delivery: Delivery,
): Readonly<Record<string, string>> {
  const timestamp = delivery.timestamp ?? Math.floor(Date.now() / 1000)
  const digest = createHmac('sha256', delivery.signingSecret ?? signingSecret)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex')
  const signature = delivery.signature === undefined ? `v0=${digest}` : delivery.signature
  return {
    'x-slack-request-timestamp': String(timestamp),
    ...(signature === null ? {} : { 'x-slack-signature': signature }),
    ...(delivery.retry
      ? {
          'x-slack-retry-num': String(delivery.retry.num),
          'x-slack-retry-reason': delivery.retry.reason,
        }
      : {}),
  }
}
