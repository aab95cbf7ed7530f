import type { Instant } from '@privacy-desk/core/calendar/instant.js'
import { breachReport } from '@privacy-desk/core/intake/breach-report.js'
import type { Intent } from '@privacy-desk/core/intents/intent.js'
import { type Ignored, type Inbound, isIgnored } from '../inbound.js'
import { readMessageAction } from './read-message-action.js'

/** Reads “Report a breach”: the form for a breach, with what the message says in it. */
export function readBreachReport(body: unknown, now: Instant): Inbound<Intent> | Ignored {
  const read = readMessageAction(body, now)
  if (isIgnored(read)) return read
  return { ...read, wish: breachReport(read.wish.materials) }
}
