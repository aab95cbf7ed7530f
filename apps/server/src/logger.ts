import type { Logger } from '@privacy-desk/core/ports/logger.js'
import { pino } from 'pino'

/** Structured logs on standard output. Callers log codes and references only. */
export function createLogger(level: string): Logger {
  return pino({ level, base: null })
}
