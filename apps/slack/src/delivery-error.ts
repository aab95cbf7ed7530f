import { DeliveryError } from '@privacy-desk/core/ports/messenger.js'
import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api'
import { platformErrors } from './platform-errors.js'

/** Codes of connections that never came about, so that nothing can have been sent. */
const neverConnected = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]

/** Turns what the Web API client throws into a `DeliveryError` with a code and what to do. */
export function toDeliveryError(error: unknown): DeliveryError {
  if (error instanceof DeliveryError) return error
  if (error instanceof WebAPIRateLimitedError) return rateLimited(error)
  if (error instanceof WebAPIPlatformError) return refused(error)
  if (error instanceof WebAPIHTTPError) return httpFailure(error.statusCode, error)
  if (error instanceof WebAPIRequestError) return connectionFailure(error)
  const retryable = isRateLimitWithoutTime(error)
  return new DeliveryError(retryable ? 'http-429' : 'unexpected', { retryable, cause: error })
}

/** @param status HTTP status that is neither 200 nor 429 */
export function httpFailure(status: number, cause?: unknown): DeliveryError {
  const broken = status >= 500
  return new DeliveryError(`http-${status}`, { retryable: broken, ambiguous: broken, cause })
}

function rateLimited(error: WebAPIRateLimitedError): DeliveryError {
  const retryAfterMs = error.retryAfter * 1_000
  return new DeliveryError('ratelimited', { retryable: true, retryAfterMs, cause: error })
}

function refused(error: WebAPIPlatformError): DeliveryError {
  const code = /^[a-z_]{1,60}$/.test(error.data.error) ? error.data.error : 'unreadable_answer'
  const rule = platformErrors[code] ?? { retryable: true }
  return new DeliveryError(code, { ...rule, cause: error })
}

function connectionFailure(error: WebAPIRequestError): DeliveryError {
  if (error.original.name === 'TimeoutError') {
    return new DeliveryError('timeout', { retryable: true, ambiguous: true, cause: error })
  }
  const code = causeCode(error.original)
  const ambiguous = !neverConnected.includes(code)
  return new DeliveryError('connection', { retryable: true, ambiguous, cause: error })
}

/** `fetch` hides the system's code (`ECONNREFUSED`) in the cause of its error. */
function causeCode(error: Error): string {
  const { cause } = error
  if (!(cause instanceof Error)) return ''
  const [first] = cause instanceof AggregateError ? cause.errors : [cause]
  const code: unknown = first instanceof Error && 'code' in first ? first.code : undefined
  return typeof code === 'string' ? code : ''
}

/** The library throws a bare `Error` for a 429 whose `Retry-After` is missing. */
function isRateLimitWithoutTime(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Retry header did not contain')
}
