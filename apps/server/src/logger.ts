import type { Logger } from '@privacy-desk/core/ports/logger.js'
import { type DestinationStream, pino } from 'pino'

/**
 * Structured logs, a line of JSON each. Callers log codes and references only.
 * @param destination standard output unless given
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  return pino({ level, base: null }, destination)
}
