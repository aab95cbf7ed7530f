import type { Logger } from '@privacy-desk/core/ports/logger.js'
import { type Logger as BoltLogger, LogLevel } from '@slack/bolt'

/** What Bolt and its web client say, by how the sentence starts. */
const codes: readonly (readonly [start: string, code: string])[] = [
  ['Failed to parse and verify the request data', 'request-not-authentic'],
  ['Request body exceeded', 'request-too-large'],
  ['Malformed request body', 'request-malformed'],
  ['Could not determine the type of an incoming event', 'request-of-unknown-type'],
  ['An incoming event was not acknowledged within 3 seconds', 'not-acknowledged-in-time'],
  ['Authorization of incoming event did not succeed', 'not-authorised'],
  ['http request failed', 'web-api-request-failed'],
]

/**
 * A logger for Bolt that passes on codes only: Bolt's own sentences quote payloads, URLs and
 * error texts, which may hold personal data.
 */
export function boltLogger(logger: Logger): BoltLogger {
  const pass = (level: 'warn' | 'error') => (first: unknown) => {
    const said = typeof first === 'string' ? first : ''
    const code = codes.find(([start]) => said.startsWith(start))?.[1] ?? `bolt-${level}`
    logger[level]({}, code)
  }
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: pass('warn'),
    error: pass('error'),
    getLevel: () => LogLevel.WARN,
    setLevel: () => undefined,
    setName: () => undefined,
  }
}
