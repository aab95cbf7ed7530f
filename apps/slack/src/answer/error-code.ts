import { SlackError } from '@slack/web-api'
import { toDeliveryError } from '../delivery-error.js'

/** A code for the log; messages may quote personal data and are left out. */
export function errorCode(error: unknown): string {
  if (error instanceof SlackError) return toDeliveryError(error).code
  if (!(error instanceof Error)) return 'unknown'
  const code: unknown = 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[\w-]{1,60}$/.test(code) ? code : error.name
}
